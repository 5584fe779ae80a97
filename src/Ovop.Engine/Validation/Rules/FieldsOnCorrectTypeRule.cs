using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A field that is selected is a field of the type that it is selected of.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Field-Selections"/></remarks>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<FieldNode>(CheckField);

    private void CheckField(FieldNode field, TypePosition position)
    {
        if (position.ParentType is { } type && position.Field is null)
        {
            var name = field.Name.Value;

            // Perhaps a type that is more specific was meant; if not, it is a slip of the pen.
            var suggestion = DidYouMean.Question(
                SuggestedTypes.With(context.Schema, type, name), "to use an inline fragment on");
            if (suggestion.Length == 0)
            {
                suggestion = DidYouMean.Question(SuggestionList.For(name, FieldsOf(type).Select(known => known.Name)));
            }

            context.Error($"Cannot query field \"{name}\" on type \"{type}\".{suggestion}", field);
        }
    }

    private static IReadOnlyList<OutputField> FieldsOf(NamedType type) => type switch
    {
        ObjectType objectType => objectType.Fields,
        InterfaceType interfaceType => interfaceType.Fields,
        _ => [],
    };
}
