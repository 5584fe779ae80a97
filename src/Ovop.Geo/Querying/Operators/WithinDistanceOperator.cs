using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_DWithin</c> on geography: between the nearest points of both, on the spheroid, served by a GiST index
/// on the column as geography.
/// </summary>
internal sealed class WithinDistanceOperator : FilterOperator
{
    public override string Name => "withinDistance";

    public override string Description => "Lies no further from the geometry than so many metres, on the spheroid.";

    public override ImmutableArray<ValueParameter> Parameters { get; } =
    [
        new ValueParameter("geometry", ValueKind.Geometry, "The geometry to measure from."),
        new ValueParameter("metres", ValueKind.Float, "The greatest distance in metres, 0 or more."),
    ];

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        var geometry = sql.Value(0, SqlType.Geography, GeometryConversion.Geography);
        var metres = sql.Value(1, SqlType.Float, NumberConversion.Metres);
        return $"ST_DWithin({sql.Column}::geography, {geometry}, {metres})";
    }
}
