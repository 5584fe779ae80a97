using Npgsql;

namespace Ovop.Geo.Storage;

/// <summary>
/// The mark that tells a demonstration from a database of facts (<c>db/sql/demonstration.sql</c>). It stands in the database
/// itself, so that it goes where the rows go: into a backup and whatever is restored from one.
/// </summary>
public static class DemonstrationMark
{
    /// <summary>
    /// What each row says of itself that leaves a demonstration as a file, in English and Indonesian; by it an import knows
    /// that it is invented.
    /// </summary>
    public const string RowNotice = "SYNTHETIC: invented, no fact / rekaan, bukan fakta";

    private const string TablesSql =
        """
        SELECT bool_or(oid IS NOT NULL AND name = 'demonstration_mark'),
            bool_and(oid IS NOT NULL OR name = 'demonstration_mark')
        FROM (SELECT name, to_regclass(name) AS oid FROM unnest(ARRAY['demonstration_mark', 'village', 'source']) AS name) AS t
        """;

    /// <summary>What a database is for, whether or not it has been migrated.</summary>
    /// <exception cref="StorageException">It cannot be reached, or the login may not read it.</exception>
    public static async Task<DatabasePurpose> ReadAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(ownerConnectionString, cancellationToken);
        var (canBeMarked, canHoldRows) = await TablesAsync(connection, cancellationToken);
        await ReadRights.RequireAsync(connection, ["demonstration_mark", "village", "source"], cancellationToken);
        if (canBeMarked && await IsTrueAsync(connection, "SELECT EXISTS (SELECT FROM demonstration_mark)", cancellationToken))
        {
            return DatabasePurpose.Demonstration;
        }

        return canHoldRows && await IsTrueAsync(
            connection, "SELECT EXISTS (SELECT FROM village) OR EXISTS (SELECT FROM source)", cancellationToken)
            ? DatabasePurpose.Facts
            : DatabasePurpose.Undecided;
    }

    /// <summary>Marks a database that is migrated and holds no rows; one that is marked stays as it is.</summary>
    /// <exception cref="StorageException">It holds rows, or the login does not own it.</exception>
    public static async Task SetAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(ownerConnectionString, cancellationToken);
        await using var command = new NpgsqlCommand(
            "INSERT INTO demonstration_mark (is_demonstration) SELECT true WHERE NOT EXISTS (SELECT FROM demonstration_mark)", connection);
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw new StorageException(
                StorageProblem.NoDemonstration,
                $"The database {connection.Database} does not become a demonstration: {exception.MessageText}.",
                exception);
        }
    }

    private static async Task<NpgsqlConnection> OpenAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        var target = OwnerConnection.Parse(ownerConnectionString);
        target.Pooling = false;
        await using var quick = new NpgsqlDataSourceBuilder(target.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false))
            .Build();
        return await OwnerConnection.OpenAsync(quick, target, cancellationToken);
    }

    private static async Task<(bool CanBeMarked, bool CanHoldRows)> TablesAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(TablesSql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetBoolean(0), reader.GetBoolean(1));
    }

    private static async Task<bool> IsTrueAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
