using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>
/// The keys of the groups: columns c of m before, columns k of g after grouping. What belongs to a row by which groups
/// are formed is joined after grouping, once for each group.
/// </summary>
internal sealed class GroupKeys
{
    private readonly PageSelect _members;
    private readonly FromClause _groups;
    private readonly List<(string Member, SqlColumn Column)> _keys = [];
    private readonly Dictionary<ColumnPath, SqlColumn> _columns = [];
    private readonly List<(ImmutableArray<string> Path, SqlRow Row, SqlColumn Key)> _rows = [];
    private readonly List<(ImmutableArray<string> Path, CellGroup Cell, string Sql)> _cells = [];

    /// <param name="members">The SELECT of the rows that are grouped.</param>
    /// <param name="groups">FROM, behind grouping.</param>
    public GroupKeys(ImmutableArray<GroupKey> keys, PageSelect members, FromClause groups)
    {
        (_members, _groups) = (members, groups);
        foreach (var key in keys.Select(Settled).Distinct(SameGroup.Comparer))
        {
            Add(key);
        }
    }

    /// <summary>The keys behind grouping.</summary>
    public IEnumerable<SqlColumn> All => _keys.Select(key => key.Column);

    /// <summary>The keys before grouping.</summary>
    public IReadOnlyList<string> Members => [.. _keys.Select(key => key.Member)];

    /// <summary>Null where the groups are not formed by it.</summary>
    public SqlColumn? Column(ColumnPath path)
    {
        if (_columns.TryGetValue(path, out var column))
        {
            return column;
        }

        foreach (var (above, row, _) in _rows)
        {
            if (IsBeneath(path.Navigations, above))
            {
                return row.Column(new ColumnPath(path.Navigations[above.Length..], path.Property));
            }
        }

        return null;
    }

    /// <exception cref="QueryArgumentException">The groups are not formed by it.</exception>
    public SqlColumn Required(ColumnPath path) => Column(path) ?? throw new QueryArgumentException(
        QueryErrorCodes.InvalidArgument,
        $"Groups that are not formed by {Camel(path)} cannot be put in order by it; add it to groupBy.");

    public string Presence(ImmutableArray<string> path)
    {
        foreach (var (above, row, key) in _rows)
        {
            if (IsBeneath(path, above))
            {
                var present = above.Length == path.Length
                    ? key
                    : row.Column(KeyOf(above, path));
                return $"CASE WHEN {present.Sql} IS NOT NULL THEN TRUE END";
            }
        }

        var leadsToKey = _columns.Keys.Any(column => IsBeneath(column.Navigations, path))
            || _rows.Exists(row => IsBeneath(row.Path, path))
            || _cells.Exists(cell => IsBeneath(cell.Path, path));
        return leadsToKey ? "TRUE" : "NULL";
    }

    public string Cell(ImmutableArray<string> path)
    {
        foreach (var (at, cell, sql) in _cells)
        {
            if (at.SequenceEqual(path))
            {
                return $"ovop_cell_boundary({sql}, {Size(cell)})";
            }
        }

        return "NULL";
    }

    private static bool IsBeneath(ImmutableArray<string> path, ImmutableArray<string> above) =>
        path.Length >= above.Length && path.AsSpan()[..above.Length].SequenceEqual(above.AsSpan());

    private static string Camel(ColumnPath path) => string.Join(
        '.', path.ToString().Split('.').Select(step => char.ToLowerInvariant(step[0]) + step[1..]));

    private static EntityColumn CellColumn(string name) => new()
    {
        Property = name,
        Name = name,
        Kind = ValueKind.Integer,
        ClrType = typeof(long),
        IsNullable = true,
        IsIndexed = false,
        IsSorted = false,
    };

    /// <summary>Who groups by the key of a row groups by the row.</summary>
    private GroupKey Settled(GroupKey key)
    {
        if (key is not ColumnGroup { Column: { Navigations.IsEmpty: false } path })
        {
            return key;
        }

        return _members.Row.Entity.At(path.Navigations).Key is [var only] && only.Property == path.Property
            ? new ObjectGroup(path.Navigations)
            : key;
    }

    private void Add(GroupKey key)
    {
        switch (key)
        {
            case ColumnGroup column:
                _columns.Add(column.Column, Add(_members.Row.Column(column.Column)));
                break;
            case ObjectGroup row:
                AddRow(row.Navigations);
                break;
            case CellGroup cell:
                AddCell(cell);
                break;
            default:
                throw new NotSupportedException($"There is no SQL for a {key.GetType().Name}.");
        }
    }

    private SqlColumn Add(SqlColumn member)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"g.k{_keys.Count}");
        var column = member with { Sql = name };
        _keys.Add(($"m.{SelectList.Name(_members.Select.Find(member.Sql))}", column));
        return column;
    }

    private void AddRow(ImmutableArray<string> path)
    {
        var relation = _members.Row.Entity.At(path[..^1]).Relation(path[^1]);
        var member = path.Aggregate(_members.Row, (row, step) => row.Related(step));
        SqlColumn[] keys = [.. relation.TargetColumns.Select(column => Add(member.Column(column)))];
        var joined = new SqlRow(_groups, relation, isOptional: true, () => [.. keys.Select(key => key.Sql)]);
        _rows.Add((path, joined, keys[0]));
    }

    private void AddCell(CellGroup cell)
    {
        var path = cell.Geometry.Navigations;
        if (_cells.Exists(other => other.Path.SequenceEqual(path)))
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, "Groups are formed by one grid at most.", cell.Metres.Tag);
        }

        var geometry = _members.Row.Column(cell.Geometry);
        var place = geometry.Model.ClrType.Name == nameof(Spatial.GeometryType.Point)
            ? geometry.Sql
            : $"ST_PointOnSurface({geometry.Sql})";
        var number = new SqlColumn($"ovop_cell({place}, {Size(cell)})", CellColumn(cell.Geometry.Property), IsNullable: true);
        _cells.Add((path, cell, Add(number).Sql));
    }

    private string Size(CellGroup cell)
    {
        var metres = _members.Row.Statement.Parameters.Add(
            new ValueBinding(cell.Metres, SqlType.Float, CellMetres.Convert));
        return $"{metres}, {(cell.Shape == CellShape.Hexagon ? "TRUE" : "FALSE")}";
    }

    private ColumnPath KeyOf(ImmutableArray<string> above, ImmutableArray<string> path) =>
        new(path[above.Length..], _members.Row.Entity.At(path).Key[0].Property);

    /// <summary>Records with arrays compare these by identity; a key that is given twice is one.</summary>
    private sealed class SameGroup : IEqualityComparer<GroupKey>
    {
        public static readonly SameGroup Comparer = new();

        public bool Equals(GroupKey? x, GroupKey? y) => (x, y) switch
        {
            (ObjectGroup a, ObjectGroup b) => a.Navigations.SequenceEqual(b.Navigations),
            _ => object.Equals(x, y),
        };

        public int GetHashCode(GroupKey key) => key is ObjectGroup row ? row.Navigations.Length : key.GetHashCode();
    }
}
