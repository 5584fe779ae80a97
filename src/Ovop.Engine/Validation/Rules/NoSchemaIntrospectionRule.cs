using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>
/// Refuses <c>__schema</c> and <c>__type</c> where introspection is turned off; <c>__typename</c> goes on, as clients
/// need it. No rule of the specification; worded as NoSchemaIntrospectionCustomRule of the reference implementation.
/// </summary>
internal sealed class NoSchemaIntrospectionRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<FieldNode>(CheckField);

    private void CheckField(FieldNode field, TypePosition position)
    {
        if (position.Type is { Named.IsMeta: true })
        {
            context.Error(
                "GraphQL introspection has been disabled, but the requested query contained the field "
                + $"\"{field.Name.Value}\".",
                field);
        }
    }
}
