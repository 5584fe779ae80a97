using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Walking;

/// <summary>Which rules see which nodes, in the order of the rules.</summary>
internal sealed class RuleSubscriptions
{
    private static readonly int KindCount = Enum.GetValues<SyntaxKind>().Length;

    private readonly List<(RuleSubscriber Rule, Func<SyntaxNode, TypePosition, bool> Handle)>?[] _onEnter =
        new List<(RuleSubscriber, Func<SyntaxNode, TypePosition, bool>)>?[KindCount];

    private readonly List<(RuleSubscriber Rule, Action<SyntaxNode, TypePosition> Handle)>?[] _onLeave =
        new List<(RuleSubscriber, Action<SyntaxNode, TypePosition>)>?[KindCount];

    private readonly Stack<RuleSubscriber> _skipping = new();

    /// <summary>Lets a rule say what it listens to.</summary>
    public void Add(IValidationRule rule) => rule.Subscribe(new RuleSubscriber(this));

    public void OnEnter<TNode>(RuleSubscriber rule, Func<SyntaxNode, TypePosition, bool> handle) =>
        (_onEnter[Kind<TNode>.Index] ??= []).Add((rule, handle));

    public void OnLeave<TNode>(RuleSubscriber rule, Action<SyntaxNode, TypePosition> handle) =>
        (_onLeave[Kind<TNode>.Index] ??= []).Add((rule, handle));

    public void Enter(SyntaxNode node, TypePosition position)
    {
        if (_onEnter[(int)node.Kind] is not { } handlers)
        {
            return;
        }

        foreach (var (rule, handle) in handlers)
        {
            if (rule.Skipped is null && !handle(node, position))
            {
                rule.Skipped = node;
                _skipping.Push(rule);
            }
        }
    }

    public void Leave(SyntaxNode node, TypePosition position)
    {
        if (_onLeave[(int)node.Kind] is { } handlers)
        {
            foreach (var (rule, handle) in handlers)
            {
                if (rule.Skipped is null)
                {
                    handle(node, position);
                }
            }
        }

        while (_skipping.TryPeek(out var rule) && ReferenceEquals(rule.Skipped, node))
        {
            _skipping.Pop().Skipped = null;
        }
    }

    private static class Kind<TNode>
    {
        // The classes are named after the kinds.
        public static readonly int Index = (int)Enum.Parse<SyntaxKind>(typeof(TNode).Name.AsSpan()[..^"Node".Length]);
    }
}
