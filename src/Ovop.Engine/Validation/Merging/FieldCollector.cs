using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Merging;

/// <summary>Collects the fields of each selection set once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, CollectedFields> _collected = [];

    /// <summary>The fields of a selection set.</summary>
    /// <param name="selectionSet">The selection set.</param>
    /// <param name="parentType">The type that it selects of; always the same for the same selection set.</param>
    public CollectedFields Of(SelectionSetNode selectionSet, NamedType? parentType)
    {
        if (!_collected.TryGetValue(selectionSet, out var fields))
        {
            _collected[selectionSet] = fields = new CollectedFields(_collected.Count);
            Collect(selectionSet, parentType, fields);
        }

        return fields;
    }

    /// <summary>The fields of a fragment, or null where there is none of that name.</summary>
    public CollectedFields? OfFragment(string name) =>
        context.Fragment(name) is { } fragment
            ? Of(fragment.SelectionSet, context.CompositeTypeOf(fragment.TypeCondition))
            : null;

    /// <summary>The fields selected of a field, or null where nothing is.</summary>
    public CollectedFields? Beneath(FieldUse field) =>
        field.Node.SelectionSet is { } selectionSet ? Of(selectionSet, Composite(field.Type?.Named)) : null;

    private void Collect(SelectionSetNode selectionSet, NamedType? parentType, CollectedFields fields)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = parentType is null ? null : context.Schema.Field(parentType, field.Name.Value);
                    fields.Add(new FieldUse(field, parentType, definition?.Type));
                    break;
                case FragmentSpreadNode spread:
                    fields.Add(spread);
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is { } condition
                        ? context.CompositeTypeOf(condition)
                        : parentType;
                    Collect(fragment.SelectionSet, type, fields);
                    break;
            }
        }
    }

    private static NamedType? Composite(NamedType? type) => type is { IsComposite: true } ? type : null;
}
