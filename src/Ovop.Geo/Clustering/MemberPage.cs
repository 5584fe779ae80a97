namespace Ovop.Geo.Clustering;

/// <summary>A page of the rows of a node, in the order of their keys.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="HasMore">Whether more follow.</param>
public readonly record struct MemberPage(int[] Rows, bool HasMore)
{
    /// <param name="rows">All rows of the node, in any order.</param>
    /// <param name="after">Only rows behind this one; -1 for all. The row itself need not be among them.</param>
    /// <param name="size">The most rows.</param>
    public static MemberPage Of(ReadOnlySpan<int> rows, int after, int size)
    {
        // The largest of those found so far is on top, to give way to a smaller one.
        var page = new PriorityQueue<int, int>();
        var isMore = false;
        foreach (var row in rows)
        {
            if (row <= after)
            {
                continue;
            }

            if (page.Count < size)
            {
                page.Enqueue(row, -row);
                continue;
            }

            isMore = true;
            if (size > 0 && row < page.Peek())
            {
                page.DequeueEnqueue(row, -row);
            }
        }

        var sorted = page.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(sorted);
        return new MemberPage(sorted, isMore);
    }
}
