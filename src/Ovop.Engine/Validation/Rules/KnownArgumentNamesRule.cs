using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every argument is one of its field or directive.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Argument-Names"/></remarks>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        // The arguments of directives are checked with the directive.
        walk.EnterOrSkip<DirectiveNode>((directive, position) =>
        {
            CheckDirective(directive, position);
            return false;
        });
        walk.Enter<ArgumentNode>(CheckFieldArgument);
    }

    private void CheckFieldArgument(ArgumentNode argument, TypePosition position)
    {
        if (position is { Argument: null, Field: { } field, ParentType: { } parent })
        {
            var name = argument.Name.Value;
            context.Error(
                $"Unknown argument \"{name}\" on field \"{parent}.{field.Name}\".{Suggest(name, field.Arguments)}",
                argument);
        }
    }

    private void CheckDirective(DirectiveNode node, TypePosition position)
    {
        if (position.Directive is not { } directive)
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (directive.Argument(name) is null)
            {
                context.Error(
                    $"Unknown argument \"{name}\" on directive \"@{directive.Name}\"."
                    + Suggest(name, directive.Arguments),
                    argument);
            }
        }
    }

    private static string Suggest(string name, IReadOnlyList<InputField> arguments) =>
        DidYouMean.Question(SuggestionList.For(name, arguments.Select(argument => argument.Name)));
}
