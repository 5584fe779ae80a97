using Npgsql;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>
/// Makes valid areas in WGS 84 of what <see cref="ShapeStaging"/> copied: they stand in <c>import_shape_checked</c>
/// (key, boundary) then.
/// </summary>
internal sealed class ShapeChecks(NpgsqlConnection connection, ImportFindings findings)
{
    /// <exception cref="ImportException">The database does not know the CRS of a file.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TransformAsync(cancellationToken);
        await RepairAsync(cancellationToken);
    }

    /// <returns>How many shapes are left.</returns>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using var count = Command("SELECT count(*) FROM import_shape_checked");
        return (long)(await count.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task TransformAsync(CancellationToken cancellationToken)
    {
        const string UnknownSql =
            """
            SELECT file, ST_SRID(geometry)
            FROM import_shape
            WHERE ST_SRID(geometry) NOT IN (SELECT srid FROM spatial_ref_sys)
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

        await AddFindingsAsync(
            SqlScript.Read("import_shapes_transform.sql"),
            ImportOutcome.Refused,
            problem => $"it cannot be brought to longitude and latitude: {problem}.",
            "Check its coordinates and the member \"crs\" of the file.",
            cancellationToken);
    }

    private async Task RepairAsync(CancellationToken cancellationToken)
    {
        await using (var check = Command(SqlScript.Read("import_shapes_check.sql")))
        {
            await check.ExecuteNonQueryAsync(cancellationToken);
        }

        await AddFindingsAsync(
            "SELECT feature, file, place, key, fault FROM import_shape_checked "
                + "WHERE fault IS NOT NULL AND NOT ST_IsEmpty(boundary) ORDER BY feature",
            ImportOutcome.Repaired,
            fault => $"it is not valid: {fault}.",
            "It was made valid with ST_MakeValid; look at it on a map.",
            cancellationToken);
        await AddFindingsAsync(
            "DELETE FROM import_shape_checked WHERE ST_IsEmpty(boundary) "
                + "RETURNING feature, file, place, key, coalesce(fault, 'all its rings are flat')",
            ImportOutcome.Refused,
            fault => $"it has no area: {fault}.",
            "A polygon with an area would be right.",
            cancellationToken);
    }

    /// <param name="sql">Gives feature, file, place, key and what PostGIS says of it.</param>
    /// <param name="outcome">What became of them.</param>
    /// <param name="problem">Puts in a sentence what PostGIS says.</param>
    /// <param name="remedy">What was done, or what would be right.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    private async Task AddFindingsAsync(
        string sql,
        ImportOutcome outcome,
        Func<string, string> problem,
        string remedy,
        CancellationToken cancellationToken)
    {
        await using var command = Command(sql);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var finding = new ImportFinding(
                outcome, rows.GetString(1), rows.GetString(2), rows.GetString(3), problem(rows.GetString(4)), remedy);
            findings.Add(finding, rows.GetInt64(0));
        }
    }

    /// <summary>A whole country takes minutes: no time limit.</summary>
    private NpgsqlCommand Command(string sql) => new(sql, connection) { CommandTimeout = 0 };
}
