using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>One question, answered by hand: its SQL, and its JSON as the GraphQL server gives it.</summary>
internal interface IFloorAnswer
{
    /// <summary>Bytes that the answer usually takes.</summary>
    int Capacity { get; }

    Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken);
}
