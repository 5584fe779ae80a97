using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Planning;

/// <summary>
/// The arguments of every field that an operation can reach, coerced as far as the document says. Made once for each
/// operation, before any variable is known: which literals hold variables must be known when those are coerced.
/// </summary>
internal sealed class ArgumentTemplates
{
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableScope _variables;
    private readonly Dictionary<FieldNode, InputValues> _templates = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public ArgumentTemplates(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        VariableScope variables,
        NamedType rootType,
        SelectionSetNode selectionSet)
    {
        _schema = schema;
        _fragments = fragments;
        _variables = variables;
        Visit(rootType, selectionSet);
    }

    /// <summary>The arguments of a field as an object type defines it.</summary>
    /// <param name="node">The field in the document.</param>
    /// <param name="field">The field of the object type; the document may have met it on an interface.</param>
    public InputValues For(FieldNode node, OutputField field)
    {
        if (field.Arguments.Count == 0)
        {
            return InputValues.None;
        }

        var template = _templates.GetValueOrDefault(node, InputValues.None);
        return ReferenceEquals(template.Fields, field.Arguments) ? template : Rebase(template, field.Arguments);
    }

    // An object may have more arguments than the interface on which the document met the field, in another order, and
    // with other defaults.
    private static InputValues Rebase(InputValues template, IReadOnlyList<InputField> arguments)
    {
        var values = new object?[arguments.Count];
        var written = new WrittenValue?[arguments.Count];
        foreach (var argument in arguments)
        {
            var known = template.Fields.FirstOrDefault(field => field.Name == argument.Name);
            written[argument.Index] = known is null ? null : template.Written?[known.Index];
            values[argument.Index] = written[argument.Index] is null
                ? argument.HasDefaultValue ? argument.DefaultValue : InputValues.Absent
                : Rebase(template[known!.Index], argument);
        }

        return new InputValues(arguments, values, template.HasSlots) { Written = written };
    }

    private static object? Rebase(object? value, InputField argument) => value is VariableSlot slot
        ? slot with { HasFallback = argument.HasDefaultValue, Fallback = argument.DefaultValue }
        : value;

    private void Visit(NamedType? parent, SelectionSetNode? selectionSet)
    {
        if (parent is null || selectionSet is null)
        {
            return;
        }

        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode node when _schema.Field(parent, node.Name.Value) is { } field:
                    if (field.Arguments.Count > 0)
                    {
                        _templates[node] = ArgumentCoercion.Plan(field.Arguments, node.Arguments, _variables);
                    }

                    Visit(field.Type.Named, node.SelectionSet);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.TypeCondition is { } condition ? _schema.Type(condition.Name.Value) : parent, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                    var fragment = _fragments[spread.Name.Value];
                    Visit(_schema.Type(fragment.TypeCondition.Name.Value), fragment.SelectionSet);
                    break;
            }
        }
    }
}
