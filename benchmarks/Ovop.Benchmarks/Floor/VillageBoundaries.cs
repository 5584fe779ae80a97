using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>500 villages with their boundaries.</summary>
internal sealed class VillageBoundaries : IFloorAnswer
{
    private const string Sql = "SELECT code, name, boundary FROM village ORDER BY code LIMIT 500";

    public int Capacity => 600_000;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Sql);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        await BoundaryRows.WriteAsync(rows, json, cancellationToken);
    }
}
