using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>The first 20 villages that meet a box, with their boundaries; the GiST index finds them.</summary>
internal sealed class VillagesInBox : IFloorAnswer
{
    // In WGS 84.
    private const string Envelope = "ST_MakeEnvelope($1, $2, $3, $4, 4326)";

    // What lies in the box as a whole meets it; only what crosses an edge needs the exact test. (The boxes that @
    // compares are rounded outwards to single precision: a shape within a metre of the box and narrower than that
    // could be taken wrongly, and no village is so narrow. IS TRUE keeps PostgreSQL from a second scan of the index for it.)
    private const string Sql =
        $"""
        SELECT code, name, boundary
        FROM village
        WHERE boundary && {Envelope} AND ((boundary @ {Envelope}) IS TRUE OR ST_Intersects(boundary, {Envelope}))
        ORDER BY code
        LIMIT 20
        """;

    public int Capacity => 32_768;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        var box = await Box.ReadAsync(request, cancellationToken);
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = box.West });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = box.South });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = box.East });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = box.North });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        await BoundaryRows.WriteAsync(rows, json, cancellationToken);
    }
}
