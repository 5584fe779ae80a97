using System.Collections.Immutable;
using Ovop.Geo.Querying.Compiling.Grouping;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// Compiles a query and the lists beneath it, for one shape of the values: (1) the page's bounds, (2) the statement for
/// its rows with the hidden columns that cursors and nested lists need, (3) those for their number and their statistics, (4)
/// the nested lists.
/// </summary>
internal sealed class ListCompiler(QueryShape shape)
{
    public CompiledList Root(EntityQuery query) => Compile(query, null, []);

    /// <param name="position">Null for a list of its own.</param>
    /// <param name="parentKeys">The columns of the parents' rows that the list hangs on, where they are needed.</param>
    private CompiledList Compile(EntityQuery query, ListPosition? position, ImmutableArray<int> parentKeys)
    {
        FilterSize.Check(query.Where, shape.Run.Limits);
        var page = PageBounds.Of(query, position?.Nested, shape);
        var round = position?.Parents.Round ?? 0;
        var positions = PositionsBeneath(query, page, round, position);
        var rows = new RowsStatement(shape, query, page, position);
        var folded = query.Nested.Select((nested, i) => Fold(nested, positions[i], rows, page, round)).ToArray();
        var keys = query.Nested.Select((nested, i) =>
            folded[i] is null && NeedsKeys(nested, positions[i]) ? rows.Keys(positions[i].Nested) : []).ToArray();
        var statement = query.HasRows || !query.Nested.IsEmpty ? rows.ToStatement() : null;
        return new CompiledList
        {
            Round = round,
            Page = page,
            Rows = statement,
            Count = query.HasTotalCount ? CountStatement.Of(shape, query, page, position) : null,
            Statistics = Statistics(query, page, position, parentKeys),
            Columns = rows.Columns,
            OrderColumns = rows.OrderColumns,
            IsNested = position is not null,
            TakesParentKeys = position?.Parents is GivenParents,
            TakesAnyKey = position is { Nested.NeedsAllKeys: false },
            ParentKeys = parentKeys,
            ParentKeyTypes = position?.Nested.KeyTypes ?? [],
            Nested = [.. query.Nested.Select((nested, i) => folded[i] ?? Compile(nested.Query, positions[i], keys[i]))],
        };
    }

    /// <returns>Null where the list needs statements of its own.</returns>
    private CompiledList? Fold(
        NestedQuery nested, ListPosition position, RowsStatement rows, PageBounds parents, int round)
    {
        var page = PageBounds.Of(nested.Query, position.Nested, shape);
        return FoldedList.Holds(nested, page, parents) ? rows.Fold(position.Nested, nested.Query, page, round) : null;
    }

    /// <summary>Beneath the same parents as the rows, in the same round trip.</summary>
    private CompiledList? Statistics(
        EntityQuery query, PageBounds page, ListPosition? position, ImmutableArray<int> parentKeys)
    {
        if (query.Statistics is not { } statistics)
        {
            return null;
        }

        var groups = new StatisticsStatement(shape, query, statistics, page, position);
        return new CompiledList
        {
            Round = position?.Parents.Round ?? 0,
            Page = groups.Page,
            Rows = groups.ToStatement(),
            Count = null,
            Columns = groups.Columns,
            OrderColumns = groups.OrderColumns,
            IsNested = position is not null,
            TakesParentKeys = position?.Parents is GivenParents,
            TakesAnyKey = position is { Nested.NeedsAllKeys: false },
            ParentKeys = parentKeys,
            ParentKeyTypes = [.. position?.Nested.KeyTypes ?? []],
            Nested = [],
        };
    }

    private static ListPosition[] PositionsBeneath(
        EntityQuery query, PageBounds page, int round, ListPosition? position)
    {
        ParentRows parents = position is not { Nested.IsCostly: true } && RepeatCost.IsCheap(query, position is not null)
            ? new RepeatedParents(query, page, round, position)
            : new GivenParents(round);
        return [.. query.Nested.Select(nested => new ListPosition(parents, NestedList.Of(query.Entity, nested)))];
    }

    private bool NeedsKeys(NestedQuery nested, ListPosition position) =>
        position.Parents is GivenParents
        || nested.Query.HasCursors
        || !shape.IsNull(nested.Query.Paging.After)
        || !shape.IsNull(nested.Query.Paging.Before);
}
