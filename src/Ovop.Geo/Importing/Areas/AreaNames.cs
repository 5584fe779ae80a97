using Npgsql;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Areas;

/// <summary>Writes names of one level of the ladder, and what the source says of it.</summary>
/// <param name="connection">Within the import's transaction.</param>
/// <param name="file">The file's name, for findings.</param>
/// <param name="sourceId">Who names them.</param>
/// <param name="findings">Gets each name that was another before.</param>
internal sealed class AreaNames(NpgsqlConnection connection, string file, int sourceId, ImportFindings findings)
{
    /// <summary>Areas that the database has.</summary>
    public long Known { get; private set; }

    /// <summary>Areas that had no name but their code.</summary>
    public long Named { get; private set; }

    public long Claims { get; private set; }

    public async Task WriteProvincesAsync(IReadOnlyList<NamedArea> areas, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            UPDATE province SET name = given.name
            FROM unnest($1, $2) AS given (code, name)
            WHERE province.code = given.code
            """;
        var differing = await DifferingAsync("province", areas, cancellationToken);
        await using var update = Command(Sql, [Codes(differing), Names(differing)]);
        await update.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task WriteRegenciesAsync(IReadOnlyList<NamedArea> areas, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            UPDATE regency SET name = given.name, kind = given.kind
            FROM unnest($1, $2, $3) AS given (code, name, kind)
            WHERE regency.code = given.code
            """;
        const string ClaimSql =
            """
            INSERT INTO claim (source_id, regency_code, says)
            SELECT $1, regency.code, $2
            FROM regency
            WHERE regency.code = ANY ($3) AND NOT EXISTS (
                SELECT FROM claim WHERE regency_code = regency.code AND source_id = $1 AND says = $2)
            """;
        var differing = await DifferingAsync("regency", areas, cancellationToken);
        var kinds = differing.Select(area => UpperSnake.Of(NamedArea.KindOf(area.Name)!.Value)).ToArray();
        await using var update = Command(Sql, [Codes(differing), Names(differing), kinds]);
        await update.ExecuteNonQueryAsync(cancellationToken);
        await ClaimAsync(ClaimSql, "Code, name and kind.", areas, cancellationToken);
    }

    public async Task WriteDistrictsAsync(IReadOnlyList<NamedArea> areas, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            UPDATE district SET name = given.name
            FROM unnest($1, $2) AS given (code, name)
            WHERE district.code = given.code
            """;
        const string ClaimSql =
            """
            INSERT INTO claim (source_id, district_code, says)
            SELECT $1, district.code, $2
            FROM district
            WHERE district.code = ANY ($3) AND NOT EXISTS (
                SELECT FROM claim WHERE district_code = district.code AND source_id = $1 AND says = $2)
            """;
        var differing = await DifferingAsync("district", areas, cancellationToken);
        await using var update = Command(Sql, [Codes(differing), Names(differing)]);
        await update.ExecuteNonQueryAsync(cancellationToken);
        await ClaimAsync(ClaimSql, "Code and name.", areas, cancellationToken);
    }

    /// <summary>The areas that are there under another name, counted; one that somebody named is a finding too.</summary>
    private async Task<List<NamedArea>> DifferingAsync(
        string table, IReadOnlyList<NamedArea> areas, CancellationToken cancellationToken)
    {
        var given = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        var differing = new List<NamedArea>();
        await using var command = Command($"SELECT code, name FROM {table} WHERE code = ANY ($1)", [Codes(areas)]);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            Known++;
            var (area, name) = (given[rows.GetString(0)], rows.GetString(1));
            if (area.Name == name)
            {
                continue;
            }

            differing.Add(area);
            if (name == area.Code)
            {
                Named++;
                continue;
            }

            findings.Add(
                new ImportFinding(
                    ImportOutcome.Changed, file, $"line {area.Line}", area.Code,
                    $"the {table} was called '{name}'.", $"It is called '{area.Name}' now."),
                area.Line);
        }

        return differing;
    }

    private async Task ClaimAsync(
        string sql, string says, IReadOnlyList<NamedArea> areas, CancellationToken cancellationToken)
    {
        await using var claim = Command(sql, [sourceId, says, Codes(areas)]);
        Claims += await claim.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private static string[] Codes(IEnumerable<NamedArea> areas) => [.. areas.Select(area => area.Code)];

    private static string[] Names(IEnumerable<NamedArea> areas) => [.. areas.Select(area => area.Name)];
}
