using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Counts the nodes of a filter before anything is made of it.</summary>
internal static class FilterSize
{
    /// <exception cref="QueryArgumentException">There are more than the limit allows.</exception>
    public static void Check(FilterNode? filter, QueryLimits limits)
    {
        var count = 0;
        var open = new Stack<FilterNode?>([filter]);
        while (open.TryPop(out var node))
        {
            if (node is null)
            {
                continue;
            }

            count += node is OperatorFilter { Operand.Fields: var fields } ? 1 + fields.Length : 1;
            if (count > limits.FilterNodes)
            {
                throw new QueryArgumentException(
                    QueryErrorCodes.TooComplex,
                    $"The filter has more than {limits.FilterNodes} conditions; combine values by in.");
            }

            foreach (var child in Children(node))
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<FilterNode> Children(FilterNode node) => node switch
    {
        AndFilter and => and.Nodes,
        OrFilter or => or.Nodes,
        NotFilter not => [not.Node],
        RelatedFilter related => [related.Node],
        ListFilter { Where: { } where } => [where],
        NearFilter { Where: { } where } => [where],
        InsideFilter { Where: { } where } => [where],
        _ => [],
    };
}
