using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No two fields of an input object have the same name.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/></remarks>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : IValidationRule
{
    private readonly Stack<Dictionary<string, NameNode>> _seen = new();

    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<ObjectValueNode>((_, _) => _seen.Push(new Dictionary<string, NameNode>(StringComparer.Ordinal)));
        walk.Leave<ObjectValueNode>((_, _) => _seen.Pop());
        walk.Enter<ObjectFieldNode>(CheckField);
    }

    private void CheckField(ObjectFieldNode field, TypePosition position)
    {
        var name = field.Name;
        if (!_seen.Peek().TryAdd(name.Value, name))
        {
            context.Error(
                $"There can be only one input field named \"{name.Value}\".", _seen.Peek()[name.Value], name);
        }
    }
}
