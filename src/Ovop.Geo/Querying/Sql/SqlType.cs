using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>The type of a parameter in PostgreSQL. A parameter is typed in C# as well, so that nothing is guessed.</summary>
internal abstract class SqlType
{
    public static readonly SqlType Text = new ScalarSqlType<string>(NpgsqlDbType.Text, WireValue.Text);
    public static readonly SqlType Integer = new ScalarSqlType<int>(NpgsqlDbType.Integer, WireValue.Integer);
    public static readonly SqlType Long = new ScalarSqlType<long>(NpgsqlDbType.Bigint, WireValue.Long);
    public static readonly SqlType Float = new ScalarSqlType<double>(NpgsqlDbType.Double, WireValue.Float);
    public static readonly SqlType Boolean = new ScalarSqlType<bool>(NpgsqlDbType.Boolean, WireValue.Boolean);
    public static readonly SqlType Date = new ScalarSqlType<DateOnly>(NpgsqlDbType.Date, WireValue.Date);
    public static readonly SqlType Geometry = new EwkbSqlType("geometry");
    public static readonly SqlType Geography = new EwkbSqlType("geography");

    /// <summary>Of one value as the column holds it.</summary>
    public static SqlType Of(EntityColumn column) => column.Kind switch
    {
        ValueKind.Text or ValueKind.Enum => Text,
        ValueKind.Integer when column.ClrType == typeof(long) => Long,
        ValueKind.Integer => Integer,
        ValueKind.Float => Float,
        ValueKind.Boolean => Boolean,
        ValueKind.Date => Date,
        _ => throw new NotSupportedException($"A value of {column.Property} ({column.Kind}) cannot be a parameter."),
    };

    /// <param name="value">Already of the C# type that belongs to this one.</param>
    public abstract NpgsqlParameter Parameter(object value);

    /// <param name="values">An array of the C# type that belongs to this one.</param>
    public abstract NpgsqlParameter ArrayParameter(Array values);

    /// <param name="values">Each of the C# type that belongs to this one.</param>
    public abstract Array ToArray(List<object> values);

    /// <summary>A value as PostgreSQL sends it, turned into the C# type.</summary>
    public abstract object Read(ReadOnlySpan<byte> wire);

    /// <summary>An array of the C# type, of <paramref name="count"/> values as PostgreSQL sent them; 0 for a NULL.</summary>
    public abstract Array ReadMany(int count, WireCell cell);
}
