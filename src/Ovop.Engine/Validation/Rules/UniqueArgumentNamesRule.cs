using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No two arguments of a field or directive have the same name.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/></remarks>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<FieldNode>((field, _) => Check(field.Arguments));
        walk.Enter<DirectiveNode>((directive, _) => Check(directive.Arguments));
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
            {
                context.Error(
                    $"There can be only one argument named \"{same.Key}\".", same.Select(argument => argument.Name));
            }
        }
    }
}
