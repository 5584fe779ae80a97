using System.Globalization;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One column of the result as an expression.</summary>
internal static class ProjectionSql
{
    /// <summary>A degree of latitude at a pole; no degree has more, so that no position moves further than asked.</summary>
    private const string MostMetresInDegree = "111700";

    public static string Of(Projection projection, SqlRow row) => projection switch
    {
        ColumnProjection column => row.Column(column.Column).Sql,
        ComputedProjection computed => Computed(computed, row),
        ShapedProjection shaped => Shaped(shaped, row),
        ConditionProjection asked => FilterSql.Of(asked.Condition, row),
        _ => throw new NotSupportedException($"There is no SQL for a {projection.GetType().Name}."),
    };

    /// <summary>What asks for nothing is the geometry itself, without a function.</summary>
    private static string Shaped(ShapedProjection projection, SqlRow row)
    {
        var parameters = row.Statement.Parameters;
        var sql = Of(projection.Of, row);
        if (!parameters.Shape.IsNull(projection.SimplifyMetres))
        {
            var metres = parameters.Add(
                new ValueBinding(projection.SimplifyMetres, SqlType.Float, NumberConversion.SimplifyMetres));
            sql = $"ST_SimplifyPreserveTopology({sql}, {metres} / {MostMetresInDegree})";
        }

        if (!parameters.Shape.IsWgs84(projection.Crs))
        {
            var crs = parameters.Add(new ValueBinding(projection.Crs, SqlType.Integer, NumberConversion.Integer));
            sql = $"ovop_in_crs({sql}, {crs})";
        }

        return sql;
    }

    private static string Computed(ComputedProjection projection, SqlRow row)
    {
        var column = row.Column(projection.Geometry);
        var field = projection.Field;
        var arguments = new OperatorSql(
            column.Sql, column.Model, column.IsNullable, projection.Arguments, row.Statement.Parameters);
        var parts = new object[field.Parameters.Length + 1];
        parts[0] = column.Sql;
        for (var i = 0; i < field.Parameters.Length; i++)
        {
            parts[i + 1] = field.Parameters[i].Kind switch
            {
                ValueKind.Geometry => arguments.Value(i, SqlType.Geography, GeometryConversion.Geography),
                ValueKind.Float => arguments.Value(i, SqlType.Float, NumberConversion.Float),
                var kind => throw new NotSupportedException($"{field.Name} cannot take a {kind}."),
            };
        }

        return string.Format(CultureInfo.InvariantCulture, field.Sql, parts);
    }
}
