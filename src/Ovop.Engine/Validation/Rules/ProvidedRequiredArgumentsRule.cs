using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every argument that is required, non-null and without a default, is given.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/></remarks>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : IValidationRule
{
    /// <summary>Checks on leaving, so that errors deeper down stand first.</summary>
    public void Subscribe(RuleSubscriber walk)
    {
        walk.Leave<FieldNode>(CheckField);
        walk.Leave<DirectiveNode>(CheckDirective);
    }

    private void CheckField(FieldNode node, TypePosition position)
    {
        if (position.Field is { } field)
        {
            foreach (var argument in Missing(field.Arguments, node.Arguments))
            {
                context.Error(
                    $"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, "
                    + "but it was not provided.",
                    node);
            }
        }
    }

    private void CheckDirective(DirectiveNode node, TypePosition position)
    {
        if (position.Directive is { } directive)
        {
            foreach (var argument in Missing(directive.Arguments, node.Arguments))
            {
                context.Error(
                    $"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" "
                    + "is required, but it was not provided.",
                    node);
            }
        }
    }

    private static IEnumerable<InputField> Missing(
        IReadOnlyList<InputField> defined, IReadOnlyList<ArgumentNode> given) =>
        defined.Where(one => one.IsRequired && !given.Any(argument => argument.Name.Value == one.Name));
}
