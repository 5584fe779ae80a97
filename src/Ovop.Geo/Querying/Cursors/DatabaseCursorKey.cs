using Npgsql;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>
/// The key for the cursors of one database, made of what tells it from all others: PostgreSQL's system identifier and
/// the database's number, which no client sees. So cursors outlive a restart, and all servers on one database, or on
/// its replicas, take each other's.
/// </summary>
public static class DatabaseCursorKey
{
    private const string Sql =
        """
        SELECT sha256(convert_to('ovop cursor ' || c.system_identifier || ' ' || d.oid, 'UTF8'))
        FROM pg_control_system() c, pg_database d
        WHERE d.datname = current_database()
        """;

    /// <exception cref="NpgsqlException">The database cannot be asked.</exception>
    public static CursorKey Read(NpgsqlDataSource database)
    {
        using var command = database.CreateCommand(Sql);
        return new CursorKey((byte[])command.ExecuteScalar()!);
    }
}
