using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>The same bytes always: no floor lies deeper.</summary>
internal sealed class TypeName : IFloorAnswer
{
    public int Capacity => 64;

    public Task WriteAsync(NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        json.Write("{\"data\":{\"__typename\":\"Query\"}}"u8);
        return Task.CompletedTask;
    }
}
