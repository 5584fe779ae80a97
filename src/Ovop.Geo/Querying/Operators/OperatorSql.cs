using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>What an operator needs to write itself: the column, and the arguments as parameters.</summary>
/// <param name="column">The column in SQL, such as <c>t0."name"</c>.</param>
/// <param name="model">What the column holds.</param>
/// <param name="isNullable">Whether the column may be null here: by itself, or since a join may find no row.</param>
internal sealed class OperatorSql(
    string column, EntityColumn model, bool isNullable, ImmutableArray<QueryValue> arguments, SqlParameters parameters)
{
    public string Column => column;

    public bool IsNullable => isNullable;

    public bool IsNull(int argument) => parameters.Shape.IsNull(arguments[argument]);

    /// <summary>Whether one of the values of a list is null.</summary>
    public bool HasNull(int argument) => parameters.Shape.HasNull(arguments[argument]);

    /// <summary>The argument as a parameter of the column's own type.</summary>
    public string Value(int argument) => parameters.Add(new ColumnBinding(NotNull(argument), model));

    /// <summary>The argument as a parameter that is a list of the column's own type.</summary>
    public string List(int argument) => parameters.Add(new ColumnListBinding(NotNull(argument), model));

    public string Value(int argument, SqlType type, ValueConversion convert) =>
        parameters.Add(new ValueBinding(NotNull(argument), type, convert));

    /// <summary>A geometry of one kind as a parameter, in the plane.</summary>
    public string Geometry(int argument) => Value(argument, SqlType.Geometry, GeometryConversion.GeometryOfOneKind);

    /// <summary>
    /// All that lies within so many metres of a geometry. A subquery, so that it is made once and not for each row.
    /// </summary>
    public string Buffered(int geometry, int metres) =>
        $"(SELECT ovop_buffer({Value(geometry, SqlType.Geometry, GeometryConversion.Geography)}, "
        + $"{Value(metres, SqlType.Float, NumberConversion.Buffer)}))";

    public QueryArgumentException Refused(int argument, string message) =>
        new(QueryErrorCodes.InvalidArgument, message, arguments[argument].Tag);

    private QueryValue NotNull(int argument) =>
        IsNull(argument) ? throw Refused(argument, "A value is needed here, not null.") : arguments[argument];
}
