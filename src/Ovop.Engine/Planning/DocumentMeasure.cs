using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Planning;

/// <summary>
/// How many fields and aliases the operations of a document select and how deep, with every fragment counted at each
/// of its spreads. Linear in the document: a fragment is measured once. The document is valid: it has no fragment cycles.
/// </summary>
public sealed class DocumentMeasure
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, Size> _measured = new(StringComparer.Ordinal);

    private DocumentMeasure(DocumentNode document) =>
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    /// <summary>How many selections were looked at, for tests: never more than the document has.</summary>
    internal int Steps { get; private set; }

    /// <summary>The first limit that an operation exceeds, or null.</summary>
    /// <param name="document">A valid document.</param>
    /// <param name="limits">How large an operation may be.</param>
    public static GraphQLError? Exceeds(DocumentNode document, MeasureLimits limits) => Exceeds(document, limits, out _);

    internal static GraphQLError? Exceeds(DocumentNode document, MeasureLimits limits, out int steps)
    {
        var measure = new DocumentMeasure(document);
        var error = document.Definitions.OfType<OperationDefinitionNode>()
            .Select(operation => Message(measure.Of(operation.SelectionSet), limits) is { } message
                ? Error(document, operation, message)
                : null)
            .FirstOrDefault(found => found is not null);
        steps = measure.Steps;
        return error;
    }

    private static string? Message(Size size, MeasureLimits limits) =>
        size.Depth > limits.MaxDepth
            ? $"The operation is {size.Depth} fields deep; at most {limits.MaxDepth} are allowed."
        : size.Fields > limits.MaxFields
            ? $"The operation selects {size.Fields} fields; at most {limits.MaxFields} are allowed."
        : size.Aliases > limits.MaxAliases
            ? $"The operation gives {size.Aliases} fields another name; at most {limits.MaxAliases} aliases are allowed."
        : null;

    private Size Of(SelectionSetNode? selectionSet)
    {
        var total = default(Size);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            Steps++;
            total = total.And(selection switch
            {
                FieldNode field => Of(field.SelectionSet).Within(isAliased: field.Alias is not null),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value),
                _ => default,
            });
        }

        return total;
    }

    private Size OfFragment(string name)
    {
        if (!_measured.TryGetValue(name, out var size))
        {
            _measured[name] = size = Of(_fragments[name].SelectionSet);
        }

        return size;
    }

    private static GraphQLError Error(DocumentNode document, OperationDefinitionNode operation, string message) => new()
    {
        Message = message,
        Code = ErrorCodes.TooComplex,
        Locations = [document.Source.LocationOf(operation.Start)],
    };

    /// <summary>Counts stop at <see cref="int.MaxValue"/>: doubling at each of 64 levels would wrap round to a small number.</summary>
    private readonly record struct Size(int Depth, long Fields, long Aliases)
    {
        public Size And(Size other) => new(
            Math.Max(Depth, other.Depth),
            Math.Min(Fields + other.Fields, int.MaxValue),
            Math.Min(Aliases + other.Aliases, int.MaxValue));

        public Size Within(bool isAliased) => new(
            Depth + 1, Math.Min(Fields + 1, int.MaxValue), Math.Min(Aliases + (isAliased ? 1 : 0), int.MaxValue));
    }
}
