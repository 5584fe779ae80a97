using Npgsql;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Geo.Tests.Querying;

/// <summary>A reader whose database does not exist: who uses it and gets another error has not asked the database.</summary>
internal static class Unreachable
{
    private static readonly QueryReader Reader =
        new(NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=1"));

    public static ValueTask<QueryResult> ReadAsync(QueryRun run, CancellationToken cancellationToken) =>
        Reader.ReadAsync(run, cancellationToken);
}
