using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.National;

/// <summary>
/// Districts as unions of their villages, regencies of their districts, provinces of their regencies, by three bare
/// statements on the same rows, taken back in the end. They join villages with the same grid of 1 cm as the product does, and
/// do no more: slivers between surveys that disagree stay holes.
/// </summary>
internal static class DerivationFloor
{
    /// <summary>Filled holes may make this part of the land, at most.</summary>
    private const double SliverShare = 0.001;

    private static readonly (string Area, string Within)[] Levels =
        [("district", "village"), ("regency", "district"), ("province", "regency")];

    /// <returns>How long the three took.</returns>
    /// <exception cref="BenchFailure">They come to other areas than the product has.</exception>
    public static async Task<TimeSpan> MeasureAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var derived = await AreasAsync(connection, cancellationToken);
        var clock = Stopwatch.StartNew();
        foreach (var (area, within) in Levels)
        {
            await using var update = new NpgsqlCommand(
                $"""
                UPDATE {area}
                SET boundary = united.boundary
                FROM (
                    SELECT {area}_code AS code, ST_Multi(ST_CollectionExtract(ST_Union(boundary, 1e-7), 3)) AS boundary
                    FROM {within}
                    GROUP BY {area}_code
                ) AS united
                WHERE {area}.code = united.code
                """,
                connection);
            await update.ExecuteNonQueryAsync(cancellationToken);
        }

        var took = clock.Elapsed;
        RequireAlike(derived, await AreasAsync(connection, cancellationToken));
        await transaction.RollbackAsync(cancellationToken);
        return took;
    }

    /// <summary>How many areas of each level there are, and how much land they have in square degrees.</summary>
    private static async Task<List<(long Count, double Area)>> AreasAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var areas = new List<(long, double)>();
        foreach (var (area, _) in Levels)
        {
            await using var sum = new NpgsqlCommand(
                $"SELECT count(boundary), coalesce(sum(ST_Area(boundary)), 0) FROM {area}", connection);
            await using var row = await sum.ExecuteReaderAsync(cancellationToken);
            await row.ReadAsync(cancellationToken);
            areas.Add((row.GetInt64(0), row.GetDouble(1)));
        }

        return areas;
    }

    private static void RequireAlike(List<(long Count, double Area)> ours, List<(long Count, double Area)> bare)
    {
        for (var level = 0; level < Levels.Length; level++)
        {
            if (ours[level].Count != bare[level].Count
                || Math.Abs(ours[level].Area - bare[level].Area) > SliverShare * bare[level].Area)
            {
                throw new BenchFailure(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Levels[level].Area}: the import derived {ours[level].Count} of {ours[level].Area} square degrees, "
                    + $"bare SQL {bare[level].Count} of {bare[level].Area}."));
            }
        }
    }
}
