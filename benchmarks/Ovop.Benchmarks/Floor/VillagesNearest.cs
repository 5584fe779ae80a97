using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>The 20 villages nearest to a point, with their distance on the spheroid; the GiST index brings them in order.</summary>
internal sealed class VillagesNearest : IFloorAnswer
{
    private const string Point = "ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography";

    // Ties at the end of the page go by the code, as the server has it; within the index's order they could not.
    private const string Sql =
        $"""
        SELECT code, name, ST_Distance(location::geography, {Point})
        FROM (
            SELECT code, name, location, location::geography <-> {Point} AS nearness
            FROM village
            ORDER BY nearness
            FETCH FIRST 20 ROWS WITH TIES
        ) AS nearest
        ORDER BY nearness, code
        LIMIT 20
        """;

    public int Capacity => 2_048;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        var place = await Place.ReadAsync(request, cancellationToken);
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = place.Longitude });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = place.Latitude });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        json.Write("{\"data\":{\"villages\":{\"nodes\":["u8);
        while (await row.ReadAsync(cancellationToken))
        {
            json.Write("{\"code\":"u8);
            json.WriteString(row, 0);
            json.Write(",\"name\":"u8);
            json.WriteString(row, 1);
            json.Write(",\"distanceMetres\":"u8);
            json.WriteNumber(row.GetDouble(2));
            json.Write("},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}}"u8);
    }
}
