using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// The geometry itself, not only its box, meets the caller's box (PostGIS <c>ST_Intersects</c>). As in OGC API
/// Features, a box whose west is greater than its east crosses the antimeridian. What lies in the box as a whole, and
/// on a map that is nearly everything, is known by its own box (<c>@</c>) and need not be looked at.
/// </summary>
internal sealed class BoxOperator : FilterOperator
{
    public override string Name => "bbox";

    public override string Description => "Meets the box; where west is greater than east, it crosses the antimeridian.";

    public override ImmutableArray<ValueParameter> Parameters { get; } =
    [
        new ValueParameter("", ValueKind.Float, "[west, south, east, north] in degrees.") { IsList = true },
    ];

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        var box = sql.Value(0, SqlType.Geometry, BoxConversion.Polygon);
        var core = sql.Value(0, SqlType.Geometry, BoxConversion.Core);

        // By itself @ is a condition for the index, which PostgreSQL would then scan once for each side of OR.
        return $"({sql.Column} && {box} AND (({sql.Column} @ {core}) IS TRUE OR ST_Intersects({sql.Column}, {box})))";
    }
}
