using Npgsql;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>What a source says of the boundaries in <c>import_shape</c>, in the place of what an earlier one said.</summary>
/// <param name="connection">Within the import's transaction.</param>
/// <param name="sourceId">Who says it.</param>
/// <param name="boundarySource">INDICATIVE or OFFICIAL.</param>
internal sealed class BoundaryClaims(NpgsqlConnection connection, int sourceId, string boundarySource)
{
    /// <summary>Our claims on boundaries begin with it, so that a later import finds those of earlier ones.</summary>
    private const string Prefix = "Boundary (";

    private string Says => $"{Prefix}{boundarySource.ToLowerInvariant()}), and from it area and interior point.";

    /// <summary>A claim that is there already stays, so that the same import again changes nothing.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        const string OldSql =
            """
            DELETE FROM claim
            USING import_shape
            WHERE claim.village_code = import_shape.key AND starts_with(claim.says, $3)
                AND (claim.source_id <> $1 OR claim.says <> $2)
            """;
        const string NewSql =
            """
            INSERT INTO claim (source_id, village_code, says)
            SELECT $1, key, $2
            FROM import_shape
            WHERE NOT EXISTS (
                SELECT FROM claim
                WHERE claim.village_code = import_shape.key AND claim.source_id = $1 AND claim.says = $2)
            """;
        await using var old = Command(OldSql);
        old.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Prefix });
        await old.ExecuteNonQueryAsync(cancellationToken);
        await using var made = Command(NewSql);
        await made.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql) => new(sql, connection)
    {
        CommandTimeout = 0,
        Parameters =
        {
            new NpgsqlParameter<int> { TypedValue = sourceId },
            new NpgsqlParameter<string> { TypedValue = Says },
        },
    };
}
