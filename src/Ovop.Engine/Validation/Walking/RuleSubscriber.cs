using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Walking;

/// <summary>What one rule listens to.</summary>
internal sealed class RuleSubscriber(RuleSubscriptions subscriptions)
{
    /// <summary>The node beneath which the rule wants to see nothing, or null.</summary>
    public SyntaxNode? Skipped { get; set; }

    /// <summary>Calls when a node of this kind is come to, before what is beneath it.</summary>
    public void Enter<TNode>(Action<TNode, TypePosition> handle)
        where TNode : SyntaxNode =>
        EnterOrSkip<TNode>((node, position) =>
        {
            handle(node, position);
            return true;
        });

    /// <summary>As <see cref="Enter"/>; false hides from this rule what is beneath the node, and its leaving.</summary>
    public void EnterOrSkip<TNode>(Func<TNode, TypePosition, bool> handle)
        where TNode : SyntaxNode =>
        subscriptions.OnEnter<TNode>(this, (node, position) => handle((TNode)node, position));

    /// <summary>Calls when a node of this kind is left, after what is beneath it.</summary>
    public void Leave<TNode>(Action<TNode, TypePosition> handle)
        where TNode : SyntaxNode =>
        subscriptions.OnLeave<TNode>(this, (node, position) => handle((TNode)node, position));
}
