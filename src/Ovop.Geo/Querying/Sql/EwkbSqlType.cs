using Npgsql;

namespace Ovop.Geo.Querying.Sql;

/// <summary>PostGIS's <c>geometry</c> or <c>geography</c>, whose values are EWKB in C#; never part of a key.</summary>
internal sealed class EwkbSqlType(string name) : SqlType
{
    public override NpgsqlParameter Parameter(object value) => new NpgsqlParameter<ReadOnlyMemory<byte>>
    {
        TypedValue = (ReadOnlyMemory<byte>)value,
        DataTypeName = name,
    };

    public override NpgsqlParameter ArrayParameter(Array values) => throw NotAKey();

    public override Array ToArray(List<object> values) => throw NotAKey();

    public override object Read(ReadOnlySpan<byte> wire) => throw NotAKey();

    public override Array ReadMany(int count, WireCell cell) => throw NotAKey();

    private NotSupportedException NotAKey() => new($"A {name} is no part of a key, an order or a list.");
}
