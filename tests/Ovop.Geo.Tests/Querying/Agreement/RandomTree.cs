using System.Collections;
using Ovop.Geo.Querying;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>A filter tree with the rows that must answer it, worked out from those of its leaves.</summary>
internal sealed record RandomTree(FilterNode Filter, BitArray Rows)
{
    /// <param name="leaves">Conditions with the rows that answer each.</param>
    public static RandomTree Next(Random random, IReadOnlyList<RandomTree> leaves, int depth)
    {
        var choice = depth == 0 ? 0 : random.Next(6);
        if (choice < 2)
        {
            return leaves[random.Next(leaves.Count)];
        }

        if (choice == 2)
        {
            var inner = Next(random, leaves, depth - 1);
            return new RandomTree(new NotFilter(inner.Filter), new BitArray(inner.Rows).Not());
        }

        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next(random, leaves, depth - 1)).ToArray();
        var rows = new BitArray(parts[0].Rows);
        foreach (var part in parts.Skip(1))
        {
            rows = choice == 3 ? rows.Or(part.Rows) : rows.And(part.Rows);
        }

        return new RandomTree(
            choice == 3
                ? new OrFilter([.. parts.Select(part => part.Filter)])
                : new AndFilter([.. parts.Select(part => part.Filter)]),
            rows);
    }
}
