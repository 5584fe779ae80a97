using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>
/// Ten villages with their first ten products each. The names of a village's products come as an array beside it: one
/// statement, and no row for each product. Two statements in one round trip, the second finding its villages by the
/// first one's query, cost about a quarter more of the processor, in PostgreSQL and here.
/// </summary>
internal sealed class VillageProducts : IFloorAnswer
{
    private const string Sql =
        """
        SELECT code, name, ARRAY(
            SELECT product.name
            FROM product_village AS origin
            JOIN product ON product.id = origin.product_id
            WHERE origin.village_code = village.code
            ORDER BY origin.product_id
            LIMIT 10)
        FROM village
        ORDER BY code
        LIMIT 10
        """;

    public int Capacity => 4_096;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        json.Write("{\"data\":{\"villages\":{\"nodes\":["u8);
        while (await row.ReadAsync(cancellationToken))
        {
            json.Write("{\"code\":"u8);
            json.WriteString(row, 0);
            json.Write(",\"name\":"u8);
            json.WriteString(row, 1);
            json.Write(",\"products\":{\"nodes\":["u8);
            WriteProducts(row, json);
            json.Write("]}},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}}"u8);
    }

    private static void WriteProducts(NpgsqlDataReader row, JsonText json)
    {
        using var names = new TextArray(row, column: 2);
        while (names.Read())
        {
            json.Write("{\"name\":"u8);
            json.WriteString(names.Current);
            json.Write("},"u8);
        }

        json.TakeBackComma();
    }
}
