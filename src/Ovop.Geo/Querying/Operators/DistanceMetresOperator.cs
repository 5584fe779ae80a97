using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_Distance</c> on geography between bounds; where there is an upper one, <c>ST_DWithin</c> with it finds
/// the rows by the index. An empty geometry has no distance and answers no bound.
/// </summary>
internal sealed class DistanceMetresOperator : FilterOperator
{
    private static readonly (string Name, string Sign, string Words)[] Bounds =
    [
        ("lt", "<", "less than"),
        ("lte", "<=", "at most"),
        ("gt", ">", "more than"),
        ("gte", ">=", "at least"),
    ];

    public override string Name => "distanceMetres";

    public override string Description =>
        "Lies so many metres from the geometry, between the edges on the spheroid; an index serves lt and lte.";

    public override ImmutableArray<ValueParameter> Parameters { get; } =
    [
        new ValueParameter("geometry", ValueKind.Geometry, "The geometry to measure from."),
        .. Bounds.Select(bound => new ValueParameter(
            bound.Name,
            ValueKind.Float,
            $"The distance is {bound.Words} so many metres, 0 or more; one of the four bounds must be given.")
        {
            AcceptsNull = true,
            IsUnserved = bound.Sign[0] == '>',
        }),
    ];

    public override string ParametersName => "GeometryDistance";

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        var geometry = sql.Value(0, SqlType.Geography, GeometryConversion.Geography);
        var conditions = new List<string>();
        for (var i = 0; i < Bounds.Length; i++)
        {
            if (!sql.IsNull(i + 1))
            {
                var metres = sql.Value(i + 1, SqlType.Float, NumberConversion.Metres);
                conditions.Add(Condition(Bounds[i].Sign, $"{sql.Column}::geography", geometry, metres));
            }
        }

        return conditions.Count > 0
            ? string.Join(" AND ", conditions)
            : throw sql.Refused(0, "A distance needs at least one of the bounds lt, lte, gt, gte.");
    }

    private static string Condition(string sign, string column, string geometry, string metres)
    {
        var reach = string.Create(CultureInfo.InvariantCulture, $"ST_DWithin({column}, {geometry}, {metres})");
        var distance = $"ST_Distance({column}, {geometry}) {sign} {metres}";
        return sign switch
        {
            "<=" => reach,
            "<" => $"{reach} AND {distance}",
            _ => distance,
        };
    }
}
