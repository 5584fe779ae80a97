using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A directive stands once at one place, unless it is repeatable.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/></remarks>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<OperationDefinitionNode>((node, _) => Check(node.Directives));
        walk.Enter<VariableDefinitionNode>((node, _) => Check(node.Directives));
        walk.Enter<FieldNode>((node, _) => Check(node.Directives));
        walk.Enter<FragmentSpreadNode>((node, _) => Check(node.Directives));
        walk.Enter<InlineFragmentNode>((node, _) => Check(node.Directives));
        walk.Enter<FragmentDefinitionNode>((node, _) => Check(node.Directives));
    }

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Schema.Directive(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                context.Error(
                    $"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
