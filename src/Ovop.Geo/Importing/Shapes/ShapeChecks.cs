using Npgsql;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>
/// Makes valid multi-polygons in WGS 84 of what <see cref="ShapeStaging"/> copied to <c>import_shape</c> (key, name,
/// boundary), one for each key, and takes out what cannot be made so.
/// </summary>
internal sealed class ShapeChecks(NpgsqlConnection connection, ImportFindings findings)
{
    /// <exception cref="ImportException">The database does not know the CRS of a file.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RefuseRepeatedAsync(cancellationToken);
        await TransformAsync(cancellationToken);
        await RepairAsync(cancellationToken);
    }

    /// <returns>How many shapes are left.</returns>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using var count = Command("SELECT count(*) FROM import_shape");
        return (long)(await count.ExecuteScalarAsync(cancellationToken))!;
    }

    private Task RefuseRepeatedAsync(CancellationToken cancellationToken) => RefuseAsync(
        SqlScript.Read("import_shapes_repeated.sql"),
        place => $"it stands at {place} too, and that feature was read first.",
        "Give each once, as a MultiPolygon if it has several parts.",
        cancellationToken);

    private async Task TransformAsync(CancellationToken cancellationToken)
    {
        const string UnknownSql =
            """
            SELECT file, ST_SRID(boundary)
            FROM import_shape
            WHERE ST_SRID(boundary) NOT IN (SELECT srid FROM spatial_ref_sys)
            ORDER BY feature
            LIMIT 1
            """;
        await using (var unknown = Command(UnknownSql))
        await using (var rows = await unknown.ExecuteReaderAsync(cancellationToken))
        {
            if (await rows.ReadAsync(cancellationToken))
            {
                throw new ImportException(
                    $"{rows.GetString(0)}: its member \"crs\" names EPSG:{rows.GetInt32(1)}, which is not known; "
                    + "transform the file to longitude and latitude.");
            }
        }

        await RefuseAsync(
            SqlScript.Read("import_shapes_transform.sql"),
            problem => $"it cannot be brought to longitude and latitude: {problem}.",
            "Check its coordinates and the member \"crs\" of the file.",
            cancellationToken);
    }

    private async Task RepairAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(SqlScript.Read("import_shapes_repair.sql"));
        await using (var rows = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
            {
                var finding = rows.GetBoolean(5)
                    ? Finding(
                        rows, ImportOutcome.Repaired, $"it is not valid: {rows.GetString(4)}.",
                        "It was made valid with ST_MakeValid; look at it on a map.")
                    : Finding(
                        rows, ImportOutcome.Refused, $"it has no area: {rows.GetString(4)}.",
                        "A polygon with an area would be right.");
                findings.Add(finding, rows.GetInt64(0));
            }
        }

        await using var empty = Command("DELETE FROM import_shape WHERE ST_IsEmpty(boundary)");
        await empty.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <param name="sql">Takes shapes out, and gives of each its feature, file, place, key and what is wrong.</param>
    /// <param name="problem">Puts in a sentence what is wrong.</param>
    /// <param name="remedy">What would be right.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    private async Task RefuseAsync(
        string sql, Func<string, string> problem, string remedy, CancellationToken cancellationToken)
    {
        await using var command = Command(sql);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            findings.Add(
                Finding(rows, ImportOutcome.Refused, problem(rows.GetString(4)), remedy), rows.GetInt64(0));
        }
    }

    private static ImportFinding Finding(NpgsqlDataReader row, ImportOutcome outcome, string problem, string remedy) =>
        new(outcome, row.GetString(1), row.GetString(2), row.GetString(3), problem, remedy);

    /// <summary>A whole country takes minutes: no time limit.</summary>
    private NpgsqlCommand Command(string sql) => new(sql, connection) { CommandTimeout = 0 };
}
