using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Querying;

/// <summary>
/// Orders as short text, keys with spaces between: a path, with - for descending, then &lt; for nulls first or &gt; for
/// nulls last; ~ before a path for nearest first.
/// </summary>
internal static class OrderKeys
{
    /// <param name="order">Such as <c>TerrainZone.Name- AreaKm2&lt;</c>.</param>
    /// <param name="here">What is near.</param>
    public static ImmutableArray<OrderKey> Of(string order, GeometryValue here) =>
        [.. order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => Key(key, here))];

    private static OrderKey Key(string key, GeometryValue here) => key[0] == '~'
        ? new NearestOrder(Path(key[1..]), QueryValue.Of(here))
        : Column(key.TrimEnd('<', '>'), key[^1]);

    private static ColumnOrder Column(string key, char nulls)
    {
        var order = new ColumnOrder(Path(key.TrimEnd('-')), key.EndsWith('-'));
        return nulls is '<' or '>' ? order with { HasNullsFirst = nulls == '<' } : order;
    }

    private static ColumnPath Path(string path) => ColumnPath.Of(path.Split('.'));
}
