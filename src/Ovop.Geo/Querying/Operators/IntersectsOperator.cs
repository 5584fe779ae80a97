using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_Intersects</c>: interiors or boundaries share a point. With a buffer it is <c>ST_DWithin</c> on
/// geography, which is exact where the buffer's polygon only comes near. An index serves both.
/// </summary>
internal sealed class IntersectsOperator : FilterOperator
{
    public override string Name => "intersects";

    public override string Description => "Has at least one point in common with the geometry.";

    public override ImmutableArray<ValueParameter> Parameters { get; } =
        [OperatorParameters.Geometry, OperatorParameters.BufferMetres];

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        if (sql.IsNull(1))
        {
            return $"ST_Intersects({sql.Column}, {sql.Value(0, SqlType.Geometry, GeometryConversion.Geometry)})";
        }

        var geometry = sql.Value(0, SqlType.Geography, GeometryConversion.Geography);
        return $"ST_DWithin({sql.Column}::geography, {geometry}, {sql.Value(1, SqlType.Float, NumberConversion.Buffer)})";
    }
}
