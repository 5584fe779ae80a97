using System.Globalization;
using Npgsql;

namespace Ovop.Benchmarks.Markers;

/// <summary>As many villages as a country has, with a point each and nothing else; always the same: crowded around towns, with countryside between.</summary>
internal static class MarkerVillages
{
    private const int InDistrict = 1_000;
    private const int Towns = 400;

    /// <summary>Puts them in the place of whatever villages there are.</summary>
    public static async Task WriteAsync(string connectionString, int count, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 });
        await using var command = source.CreateCommand(
            """
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            SELECT code, left(code, 8), '99.99', 'Desa ' || code, 'DESA', ST_Point(x, y, 4326) FROM unnest($1, $2, $3) AS v(code, x, y)
            """);
        var places = Places(count);
        command.Parameters.Add(new() { Value = Enumerable.Range(0, count).Select(Code).ToArray() });
        command.Parameters.Add(new() { Value = Array.ConvertAll(places, place => place.Longitude) });
        command.Parameters.Add(new() { Value = Array.ConvertAll(places, place => place.Latitude) });
        foreach (var sql in (string[])
        [
            "TRUNCATE village CASCADE",
            "INSERT INTO province (code, name) VALUES ('99', 'Benchmark')",
            "INSERT INTO regency (code, province_code, name, kind) VALUES ('99.99', '99', 'Benchmark', 'KABUPATEN')",
            $"INSERT INTO district (code, regency_code, name) SELECT '99.99.' || lpad(n::text, 2, '0'), '99.99', 'District ' || n FROM generate_series(0, {(count - 1) / InDistrict}) n",
        ])
        {
            await using var prepare = source.CreateCommand(sql);
            await prepare.ExecuteNonQueryAsync(cancellationToken);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var tidy = source.CreateCommand("VACUUM (ANALYZE, FREEZE) village");
        await tidy.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Code(int number) => string.Create(
        CultureInfo.InvariantCulture, $"99.99.{number / InDistrict:D2}.{2_000 + (number % InDistrict):D4}");

    private static (double Longitude, double Latitude)[] Places(int count)
    {
        var random = new Random(83_402);
        var towns = Enumerable.Range(0, Towns).Select(_ => (
            Longitude: 95 + (random.NextDouble() * 46), Latitude: -10 + (random.NextDouble() * 15),
            Size: 0.1 + (random.NextDouble() * 0.8))).ToArray();
        return
        [
            .. Enumerable.Range(0, count).Select(number =>
            {
                var town = towns[number / 10 * 7 % Towns];
                return (
                    Math.Round(town.Longitude + (town.Size * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)), 6),
                    Math.Round(town.Latitude + (town.Size * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)), 6));
            }),
        ];
    }
}
