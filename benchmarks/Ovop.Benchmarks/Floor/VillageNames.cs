using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>Ten villages, two columns.</summary>
internal sealed class VillageNames : IFloorAnswer
{
    private const string Sql = "SELECT code, name FROM village ORDER BY code LIMIT 10";

    public int Capacity => 1_024;

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
            json.Write("},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}}"u8);
    }
}
