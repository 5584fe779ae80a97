using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Planning;

/// <summary>
/// How many fields a document selects and how deep, with every fragment counted at each of its spreads.
/// Linear in the document: a fragment is measured once. The document has no fragment cycles.
/// </summary>
public static class DocumentMeasure
{
    /// <summary>The first limit that an operation exceeds, or null.</summary>
    /// <param name="document">A valid document.</param>
    /// <param name="maxDepth">The most fields within fields; a root field is at depth 1.</param>
    /// <param name="maxFields">The most fields of one operation.</param>
    public static GraphQLError? Exceeds(DocumentNode document, int maxDepth, int maxFields)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var measured = new Dictionary<string, (int Depth, long Fields)>(StringComparer.Ordinal);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var (depth, fields) = Measure(operation.SelectionSet, fragments, measured);
            if (depth > maxDepth)
            {
                return Error(document, operation, $"The operation is {depth} fields deep; at most {maxDepth} are allowed.");
            }

            if (fields > maxFields)
            {
                return Error(document, operation, $"The operation selects {fields} fields; at most {maxFields} are allowed.");
            }
        }

        return null;
    }

    private static (int Depth, long Fields) Measure(
        SelectionSetNode? selectionSet,
        Dictionary<string, FragmentDefinitionNode> fragments,
        Dictionary<string, (int Depth, long Fields)> measured)
    {
        var (depth, fields) = (0, 0L);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var (innerDepth, innerFields) = selection switch
            {
                FieldNode field => Nest(Measure(field.SelectionSet, fragments, measured)),
                InlineFragmentNode inline => Measure(inline.SelectionSet, fragments, measured),
                FragmentSpreadNode spread => MeasureFragment(spread.Name.Value, fragments, measured),
                _ => (0, 0L),
            };
            depth = Math.Max(depth, innerDepth);

            // Doubling at each of 64 levels would wrap round to a small number.
            fields = Math.Min(fields + innerFields, int.MaxValue);
        }

        return (depth, fields);
    }

    private static (int Depth, long Fields) Nest((int Depth, long Fields) inner) => (inner.Depth + 1, inner.Fields + 1);

    private static (int Depth, long Fields) MeasureFragment(
        string name,
        Dictionary<string, FragmentDefinitionNode> fragments,
        Dictionary<string, (int Depth, long Fields)> measured)
    {
        if (!measured.TryGetValue(name, out var measure))
        {
            measured[name] = measure = Measure(fragments[name].SelectionSet, fragments, measured);
        }

        return measure;
    }

    private static GraphQLError Error(DocumentNode document, OperationDefinitionNode operation, string message) => new()
    {
        Message = message,
        Code = ErrorCodes.TooComplex,
        Locations = [document.Source.LocationOf(operation.Start)],
    };
}
