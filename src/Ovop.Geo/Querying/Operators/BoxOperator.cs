using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// The geometry itself, not only its box, meets the caller's box (PostGIS <c>ST_Intersects</c>). As in OGC API
/// Features, a box whose west is greater than its east crosses the antimeridian.
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

    internal override string ToSql(OperatorSql sql) =>
        $"ST_Intersects({sql.Column}, {sql.Value(0, SqlType.Geometry, BoxConversion.Polygon)})";
}
