using Npgsql;
using NpgsqlTypes;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A <see cref="SqlType"/> whose values are <typeparamref name="T"/> in C#.</summary>
internal sealed class ScalarSqlType<T>(NpgsqlDbType type, WireReader<T> read) : SqlType
    where T : notnull
{
    public override NpgsqlParameter Parameter(object value) =>
        new NpgsqlParameter<T> { TypedValue = (T)value, NpgsqlDbType = type };

    public override NpgsqlParameter ArrayParameter(Array values) =>
        new NpgsqlParameter<T[]> { TypedValue = (T[])values, NpgsqlDbType = NpgsqlDbType.Array | type };

    public override Array ToArray(List<object> values) => values.ConvertAll(value => (T)value).ToArray();

    public override object Read(ReadOnlySpan<byte> wire) => read(wire);

    public override Array ReadMany(int count, WireCell cell)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            // NULL comes as no bytes; a text may have none too.
            var wire = cell(i);
            values[i] = wire.IsEmpty && typeof(T).IsValueType ? default! : read(wire);
        }

        return values;
    }
}
