using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_Relate</c>: the matrix of both (DE-9IM, OGC Simple Features 6.1.15.2) fits a pattern. No index serves
/// it, since a pattern may ask for shapes that are apart.
/// </summary>
internal sealed class RelateOperator : FilterOperator
{
    public override string Name => "relate";

    public override string Description =>
        "Stands to the geometry as a DE-9IM pattern says; for an index put intersects or bbox beside it.";

    public override ImmutableArray<ValueParameter> Parameters { get; } =
    [
        OperatorParameters.Geometry,
        new ValueParameter(
            "pattern",
            ValueKind.Text,
            "Nine of T, F, *, 0, 1, 2: interior, boundary and exterior of the column by those of the geometry."),
        OperatorParameters.BufferMetres,
    ];

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        var geometry = sql.IsNull(2) ? sql.Geometry(0) : sql.Buffered(0, 2);
        return $"ST_Relate({sql.Column}, {geometry}, {sql.Value(1, SqlType.Text, MatrixPattern.Checked)})";
    }
}
