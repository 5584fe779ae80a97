using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Scalars and enums are selected without a selection of their own, all other types with one.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/></remarks>
internal sealed class ScalarLeafsRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<FieldNode>(CheckField);

    private void CheckField(FieldNode field, TypePosition position)
    {
        var name = field.Name.Value;
        switch (position.Type, field.SelectionSet)
        {
            case ({ Named.IsLeaf: true } type, { } selectionSet):
                context.Error(
                    $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.",
                    selectionSet);
                break;
            case ({ Named.IsLeaf: false } type, null):
                context.Error(
                    $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. "
                    + $"Did you mean \"{name} {{ ... }}\"?",
                    field);
                break;
        }
    }
}
