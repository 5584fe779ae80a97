using Npgsql;

namespace Ovop.Geo.Storage;

/// <summary>
/// Lets a session read tables: by its login's own rights, else by the reader's role. A login with NOINHERIT has the rights of
/// its roles only once it takes one.
/// </summary>
internal static class ReadRights
{
    // Tables that are not there ask for no right. One text, since an array would need the database's types to be loaded first.
    private const string Sql =
        """
        SELECT coalesce(bool_and(has_table_privilege(to_regclass(name), 'SELECT')), true)
        FROM unnest(string_to_array($1, ' ')) AS name
        """;

    /// <param name="tables">Those of them that are there will be readable.</param>
    /// <exception cref="StorageException">Neither the login nor the role may read one of them.</exception>
    public static async Task RequireAsync(
        NpgsqlConnection connection, IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        var names = string.Join(' ', tables);
        if (await HasAsync(connection, names, cancellationToken))
        {
            return;
        }

        var state = await ServerState.ReadAsync(connection, cancellationToken);
        if (state.MayTake(DatabaseRoles.Reader))
        {
            await DatabaseRoles.TakeAsync(connection, DatabaseRoles.Reader, cancellationToken);
            if (await HasAsync(connection, names, cancellationToken))
            {
                return;
            }
        }

        ServerCheck.RequireRoles(state);
        throw new StorageException(
            StorageProblem.AccessDenied,
            $"The login {state.Login} may not read the database {state.Database}, and the role {DatabaseRoles.Reader} lacks rights "
            + "on its tables. Run ./ovop migrate on it as the owner of the tables: that grants them.");
    }

    private static async Task<bool> HasAsync(NpgsqlConnection connection, string names, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = names } } };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
