using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every directive is one of the schema and stands where it may.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/></remarks>
internal sealed class KnownDirectivesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<DirectiveNode>(CheckDirective);

    private void CheckDirective(DirectiveNode directive, TypePosition position)
    {
        var name = directive.Name.Value;
        if (position.Directive is not { } known)
        {
            context.Error($"Unknown directive \"@{name}\".", directive);
        }
        else if (!known.Locations.Contains(position.DirectiveLocation))
        {
            context.Error(
                $"Directive \"@{name}\" may not be used on {NameOf(position.DirectiveLocation)}.", directive);
        }
    }

    private static string NameOf(DirectiveLocation location) => location switch
    {
        DirectiveLocation.Query => "QUERY",
        DirectiveLocation.Mutation => "MUTATION",
        DirectiveLocation.Subscription => "SUBSCRIPTION",
        DirectiveLocation.Field => "FIELD",
        DirectiveLocation.FragmentDefinition => "FRAGMENT_DEFINITION",
        DirectiveLocation.FragmentSpread => "FRAGMENT_SPREAD",
        DirectiveLocation.InlineFragment => "INLINE_FRAGMENT",
        DirectiveLocation.VariableDefinition => "VARIABLE_DEFINITION",
        _ => throw new ArgumentOutOfRangeException(nameof(location), location, "It is not in an executable document."),
    };
}
