using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>Tied to a field of a <c>groupBy</c> input: turns what the client gave there into keys of groups.</summary>
internal abstract class GroupTag
{
    /// <param name="path">The relations to one that lead to the row at hand.</param>
    /// <param name="value">Settled and not null.</param>
    /// <param name="arguments">The request's arguments.</param>
    public abstract IEnumerable<GroupKey> Translate(ImmutableArray<string> path, object value, RequestArguments arguments);

    /// <summary>The keys of all fields that were given, in the order of their definition.</summary>
    public static IEnumerable<GroupKey> Keys(
        ImmutableArray<string> path, object value, RequestArguments arguments, out bool isEmpty)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var keys = new List<GroupKey>();
        isEmpty = true;
        for (var i = 0; i < given.Fields.Count; i++)
        {
            if (arguments.Settle(given[i]) is { } settled && !ReferenceEquals(settled, InputValues.Absent))
            {
                isEmpty = false;
                keys.AddRange(((GroupTag)given.Fields[i].Tag!).Translate(path, settled, arguments));
            }
        }

        return keys;
    }
}

/// <summary>By a column: <c>{ kind: true }</c>.</summary>
internal sealed class ColumnGroupTag(ColumnPath column) : GroupTag
{
    public override IEnumerable<GroupKey> Translate(ImmutableArray<string> path, object value, RequestArguments arguments) =>
        arguments.Structure<object>(value) is true
            ? [new ColumnGroup(new ColumnPath([.. path, .. column.Navigations], column.Property))]
            : [];
}

/// <summary>By a row that a relation to one leads to, <c>{ regency: {} }</c>, or by something of it.</summary>
internal sealed class ObjectGroupTag(EntityRelation relation) : GroupTag
{
    public override IEnumerable<GroupKey> Translate(ImmutableArray<string> path, object value, RequestArguments arguments)
    {
        var beneath = path.Add(relation.Name);
        var keys = Keys(beneath, value, arguments, out var isEmpty);
        return isEmpty ? [new ObjectGroup(beneath)] : keys;
    }
}

/// <summary>By the cells of a grid: <c>{ cell: { shape: HEXAGON, metres: 5000 } }</c>.</summary>
/// <param name="first">The geometry where none is named.</param>
internal sealed class CellGroupTag(ColumnPath first) : GroupTag
{
    public const string Shape = "shape";
    public const string Metres = "metres";
    public const string Of = "of";

    public override IEnumerable<GroupKey> Translate(ImmutableArray<string> path, object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var shape = (string)Given(given, Shape, arguments)!;
        var column = arguments.TryGet(given, Of, out var named) ? ColumnPath.Of(PropertyOf(arguments.Structure<string>(named)!)) : first;
        return
        [
            new CellGroup(
                new ColumnPath([.. path, .. column.Navigations], column.Property),
                shape == UpperSnakeOf(CellShape.Hexagon) ? CellShape.Hexagon : CellShape.Square,
                arguments.Parameter(arguments.TryGet(given, Metres, out var metres) ? metres : null)),
        ];
    }

    public static string UpperSnakeOf(CellShape shape) => Geo.Storage.UpperSnake.Of(shape.ToString());

    private static object? Given(InputValues values, string name, RequestArguments arguments) =>
        arguments.TryGet(values, name, out var value) ? arguments.Structure<object>(value) : null;

    // LOCATION to Location: geometries are named by one word.
    private static string PropertyOf(string name) => name[0] + name[1..].ToLowerInvariant();
}
