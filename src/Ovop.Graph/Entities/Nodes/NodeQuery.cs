using System.Globalization;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>What is asked of one type beneath <c>node</c> or <c>nodes</c>.</summary>
/// <param name="List">The columns and lists.</param>
/// <param name="Shape">How a row is written.</param>
/// <param name="Key">The ordinals of the key's columns.</param>
internal sealed record NodeQuery(ListPlan List, RowShape Shape, (int Ordinal, ValueKind Kind)[] Key)
{
    /// <summary>The query for the rows with these keys.</summary>
    public EntityQuery For(IReadOnlyList<object[]> keys, RequestArguments arguments) => List.Build(arguments) with
    {
        Where = new KeysFilter([.. Key.Select((_, column) => QueryValue.Of(keys.Select(key => key[column]).ToArray()))]),
        Paging = Paging.All(keys.Count),
    };

    /// <summary>The rows of a result by their keys, in the form of <see cref="KeyText"/>.</summary>
    public Dictionary<string, int> Index(RowTable rows)
    {
        var index = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            if (Array.TrueForAll(Key, part => !rows.IsNull(row, part.Ordinal)))
            {
                index[KeyText([.. Key.Select(part => Part(rows, row, part))])] = row;
            }
        }

        return index;
    }

    /// <summary>A key as one text.</summary>
    public static string KeyText(object[] key) => string.Join(':', key);

    private static object Part(RowTable rows, int row, (int Ordinal, ValueKind Kind) part) => part.Kind is ValueKind.Text or ValueKind.Enum
        ? rows.GetString(row, part.Ordinal)
        : rows.GetInt64(row, part.Ordinal).ToString(CultureInfo.InvariantCulture);
}
