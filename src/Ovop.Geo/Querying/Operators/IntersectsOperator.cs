using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_Intersects</c>: interiors or boundaries share a point. With a buffer it is <c>ST_DWithin</c> on
/// geography, which is exact where the buffer's polygon only comes near, and which an index serves.
/// </summary>
internal sealed class IntersectsOperator() : SpatialPredicateOperator("ST_Intersects")
{
    public override string Name => "intersects";

    public override string Description => "Has at least one point in common with the geometry.";

    internal static string WithinBuffer(OperatorSql sql)
    {
        var geometry = sql.Value(0, SqlType.Geography, GeometryConversion.Geography);
        return $"ST_DWithin({sql.Column}::geography, {geometry}, {sql.Value(1, SqlType.Float, NumberConversion.Buffer)})";
    }

    protected override string ToBufferedSql(OperatorSql sql) => WithinBuffer(sql);
}
