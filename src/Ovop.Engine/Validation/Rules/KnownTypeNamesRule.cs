using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every type that is named is a type of the schema.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/></remarks>
internal sealed class KnownTypeNamesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<NamedTypeNode>(CheckType);

    private void CheckType(NamedTypeNode type, TypePosition position)
    {
        var name = type.Name.Value;
        if (context.Schema.Type(name) is null)
        {
            var suggestions = SuggestionList.For(name, context.Schema.Types.Select(known => known.Name));
            context.Error($"Unknown type \"{name}\".{DidYouMean.Question(suggestions)}", type);
        }
    }
}
