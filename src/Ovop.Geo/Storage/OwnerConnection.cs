using System.Net.Sockets;
using Npgsql;

namespace Ovop.Geo.Storage;

/// <summary>Opens a connection as the owner and says in one message why it cannot.</summary>
internal static class OwnerConnection
{
    /// <param name="target">The data source's settings, for the message.</param>
    /// <exception cref="StorageException">The server, the login or the database is at fault.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(
        NpgsqlDataSource dataSource, NpgsqlConnectionStringBuilder target, CancellationToken cancellationToken)
    {
        var connection = dataSource.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException or SocketException)
        {
            await connection.DisposeAsync();
            throw Explain(target, exception);
        }
    }

    /// <exception cref="StorageException">It is no connection string, or names no server.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The driver's message names the keyword, and never quotes a value.
            throw NotAConnectionString(exception.Message, exception);
        }

        if (string.IsNullOrWhiteSpace(builder.Host) || string.IsNullOrWhiteSpace(builder.Database))
        {
            throw NotAConnectionString("Host and Database must be named.", innerException: null);
        }

        return builder;
    }

    private static StorageException NotAConnectionString(string reason, Exception? innerException)
    {
        var message = $"The connection string cannot be used: {reason} "
            + "It should look like: Host=localhost;Database=ovop;Username=ovop;Password=...";
        return innerException is null
            ? new StorageException(StorageProblem.ConnectionString, message)
            : new StorageException(StorageProblem.ConnectionString, message, innerException);
    }

    private static StorageException Explain(NpgsqlConnectionStringBuilder target, Exception exception)
    {
        var server = $"{target.Host}:{target.Port}";
        return (exception as PostgresException)?.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                new StorageException(
                    StorageProblem.AccessDenied,
                    $"The server {server} refuses the login {target.Username}: check user name, password and "
                    + "pg_hba.conf.",
                    exception),
            PostgresErrorCodes.InvalidCatalogName => new StorageException(
                StorageProblem.DatabaseMissing,
                $"The server {server} has no database {target.Database}. Create it: createdb {target.Database}",
                exception),
            not null => new StorageException(
                StorageProblem.Unreachable,
                $"The server {server} takes no connection: {((PostgresException)exception).MessageText}",
                exception),
            null when exception is NpgsqlException { InnerException: null } => new StorageException(
                StorageProblem.AccessDenied,
                $"The server {server} does not let the login {target.Username} in: {exception.Message.TrimEnd('.')}.",
                exception),
            null => new StorageException(
                StorageProblem.Unreachable,
                $"No PostgreSQL answers at {server}. Is it running, and may this machine reach it? "
                + $"({Innermost(exception).Message})",
                exception),
        };
    }

    private static Exception Innermost(Exception exception) =>
        exception.InnerException is null ? exception : Innermost(exception.InnerException);
}
