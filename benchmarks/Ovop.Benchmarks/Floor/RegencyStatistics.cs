using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>How many villages each regency has, and how much land; of groups at most a page is shown.</summary>
internal sealed class RegencyStatistics : IFloorAnswer
{
    private const string Sql =
        """
        SELECT found.regency_code, regency.name, found.villages, found.area_km2
        FROM (
            SELECT regency_code, count(*)::int AS villages, sum(area_km2) AS area_km2
            FROM village
            GROUP BY regency_code
        ) AS found
        JOIN regency ON regency.code = found.regency_code
        ORDER BY found.regency_code
        LIMIT 1000
        """;

    public int Capacity => 131_072;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        json.Write("{\"data\":{\"villageStatistics\":["u8);
        while (await row.ReadAsync(cancellationToken))
        {
            json.Write("{\"key\":{\"regency\":{\"code\":"u8);
            json.WriteString(row, 0);
            json.Write(",\"name\":"u8);
            json.WriteString(row, 1);
            json.Write("}},\"count\":"u8);
            json.WriteNumber(row.GetInt32(2));
            json.Write(",\"areaKm2\":{\"sum\":"u8);
            json.WriteNumber(row.GetDouble(3));
            json.Write("}},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}"u8);
    }
}
