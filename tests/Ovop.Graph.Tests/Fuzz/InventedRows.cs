using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>Fills results with rows that no database has, a few to each page.</summary>
internal sealed class InventedRows(Dice dice)
{
    private const int MostRows = 3;

    private readonly InventedValues _values = new(dice);

    /// <summary>Fills a list and those beneath it.</summary>
    public void Fill(QueryResult result, EntityQuery query)
    {
        var parents = result.Above?.Rows.Count ?? 1;
        result.StartParents(parents);
        CursorOfParent.Check(result);
        for (var parent = 0; parent < parents; parent++)
        {
            FillPage(result, query, parent);
        }

        if (result.Statistics is { } statistics)
        {
            statistics.StartParents(parents);
            for (var parent = 0; parent < parents; parent++)
            {
                FillGroups(statistics, query, parent);
            }
        }

        for (var i = 0; i < result.NestedCount; i++)
        {
            Fill(result.Nested(i), query.Nested[i].Query);
        }
    }

    private void FillPage(QueryResult result, EntityQuery query, int parent)
    {
        ref var page = ref result.Parent(parent);
        page.Start = result.Rows.Count;
        page.TotalCount = result.List.Count is null ? 0 : dice.Below(100_000);
        page.HasMore = dice.Percent(50);
        page.Count = result.List.Rows is null ? 0 : Math.Min(dice.Below(MostRows + 1), result.List.Page.Size);
        for (var row = 0; row < page.Count; row++)
        {
            for (var column = 0; column < result.List.Columns; column++)
            {
                // Behind the columns that were asked for stand those of keys and cursors.
                Add(result.Rows, column < query.Columns.Length ? Value(query, query.Columns[column]) : _values.Of(ValueKind.Text, typeof(string)));
            }

            result.Rows.EndRow();
        }
    }

    private byte[]? Value(EntityQuery query, Projection column) => column is SpreadProjection spread
        ? _values.Of(query.Entity.Relation(query.Spread!).Target, new ColumnProjection(spread.Column))
        : _values.Of(query.Entity, column);

    /// <summary>Without a key and a condition there is always one group.</summary>
    private void FillGroups(QueryResult result, EntityQuery query, int parent)
    {
        var asked = query.Statistics!;
        ref var page = ref result.Parent(parent);
        page.Start = result.Rows.Count;
        page.Count = asked is { Groups: [], Having: null } ? 1 : Math.Min(dice.Below(MostRows + 1), result.List.Page.Size);
        for (var row = 0; row < page.Count; row++)
        {
            for (var column = 0; column < result.List.Columns; column++)
            {
                Add(result.Rows, column < asked.Columns.Length ? _values.Of(query.Entity, asked.Columns[column]) : _values.Of(ValueKind.Text, typeof(string)));
            }

            result.Rows.EndRow();
        }
    }

    private static void Add(RowTable rows, byte[]? wire)
    {
        if (wire is null)
        {
            rows.AddNull();
            return;
        }

        wire.CopyTo(rows.Space(wire.Length).AsSpan());
        rows.AddValue(wire.Length);
    }
}
