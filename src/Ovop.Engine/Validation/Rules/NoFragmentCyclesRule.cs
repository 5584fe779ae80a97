using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/></remarks>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : IValidationRule
{
    /// <summary>The most fragments that a message names on the way back to the first.</summary>
    private const int MaxNamed = 20;

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public void Subscribe(RuleSubscriber walk) =>
        walk.Enter<FragmentDefinitionNode>((fragment, _) => FindCycles(fragment));

    /// <summary>
    /// Goes depth first and over each fragment once, past the cycles that it finds. Not by recursion: a chain of
    /// fragments may be as long as the document.
    /// </summary>
    private void FindCycles(FragmentDefinitionNode first)
    {
        if (!_visited.Add(first.Name.Value))
        {
            return;
        }

        var path = new List<FragmentSpreadNode>();
        var indexInPath = new Dictionary<string, int>(StringComparer.Ordinal) { [first.Name.Value] = 0 };
        var open = new Stack<(string Name, IEnumerator<FragmentSpreadNode> Spreads)>();
        open.Push((first.Name.Value, SpreadsOf(first)));
        while (open.TryPeek(out var current))
        {
            if (!current.Spreads.MoveNext())
            {
                open.Pop();
                indexInPath.Remove(current.Name);
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }

                continue;
            }

            var spread = current.Spreads.Current;
            var name = spread.Name.Value;
            if (indexInPath.TryGetValue(name, out var start))
            {
                ReportCycle([.. path.Skip(start), spread]);
            }
            else if (context.Fragment(name) is { } fragment && _visited.Add(name))
            {
                path.Add(spread);
                indexInPath[name] = path.Count;
                open.Push((name, SpreadsOf(fragment)));
            }
        }
    }

    private IEnumerator<FragmentSpreadNode> SpreadsOf(FragmentDefinitionNode fragment) =>
        context.Fragments.SpreadsIn(fragment.SelectionSet).GetEnumerator();

    private void ReportCycle(IReadOnlyList<FragmentSpreadNode> cycle)
    {
        var via = cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\"").ToList();
        var names = via.Count > MaxNamed ? via.Take(MaxNamed).Append($"and {via.Count - MaxNamed} more") : via;
        context.Error(
            $"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself"
            + (via.Count > 0 ? $" via {string.Join(", ", names)}." : "."),
            cycle);
    }
}
