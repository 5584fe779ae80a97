using System.Globalization;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One column of the result as an expression.</summary>
internal static class ProjectionSql
{
    public static string Of(Projection projection, SqlRow row) => projection switch
    {
        ColumnProjection column => row.Column(column.Column).Sql,
        ComputedProjection computed => Computed(computed, row),
        _ => throw new NotSupportedException($"There is no SQL for a {projection.GetType().Name}."),
    };

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
