using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Walking;

/// <summary>Which fragments are spread where, directly and through others. Each answer is worked out once.</summary>
internal sealed class FragmentReferences(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<SyntaxNode, IReadOnlyList<FragmentDefinitionNode>> _usedBy = [];

    /// <summary>The spreads in a selection set at any depth, but not those in the fragments themselves.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            _spreads[selectionSet] = spreads = FindSpreads(selectionSet);
        }

        return spreads;
    }

    /// <summary>The fragments that an operation uses, directly and through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(OperationDefinitionNode operation)
    {
        if (!_usedBy.TryGetValue(operation, out var fragments))
        {
            _usedBy[operation] = fragments = ReachableFrom([operation]);
        }

        return fragments;
    }

    /// <summary>The fragments that any of the operations uses, directly and through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachableFrom(IEnumerable<OperationDefinitionNode> operations)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>();
        foreach (var operation in operations)
        {
            Enqueue(SpreadsIn(operation.SelectionSet));
        }

        var fragments = new List<FragmentDefinitionNode>();
        while (waiting.TryDequeue(out var name))
        {
            if (context.Fragment(name) is { } fragment)
            {
                fragments.Add(fragment);
                Enqueue(SpreadsIn(fragment.SelectionSet));
            }
        }

        return fragments;

        void Enqueue(IReadOnlyList<FragmentSpreadNode> spreads)
        {
            if (!context.TrySpend(spreads.Count))
            {
                return;
            }

            foreach (var spread in spreads)
            {
                if (seen.Add(spread.Name.Value))
                {
                    waiting.Enqueue(spread.Name.Value);
                }
            }
        }
    }

    private static List<FragmentSpreadNode> FindSpreads(SelectionSetNode selectionSet)
    {
        var spreads = new List<FragmentSpreadNode>();
        var waiting = new Stack<SelectionSetNode>([selectionSet]);
        while (waiting.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread: spreads.Add(spread); break;
                    case FieldNode { SelectionSet: { } inner }: waiting.Push(inner); break;
                    case InlineFragmentNode fragment: waiting.Push(fragment.SelectionSet); break;
                }
            }
        }

        return spreads;
    }
}
