using Npgsql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Reading;

/// <summary>From what the driver throws to what a caller can act upon.</summary>
internal static class DatabaseErrors
{
    /// <summary>Null where the exception is nothing that we expect: it then goes on as it is.</summary>
    public static Exception? Translate(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => new QueryTimeoutException(exception),
        PostgresException { SqlState: PostgresErrorCodes.InternalError } postgres when IsFromPostgis(postgres) =>
            new QueryArgumentException(
                QueryErrorCodes.InvalidGeometry,
                $"PostGIS cannot work with a geometry of this query: {postgres.MessageText}",
                innerException: exception),
        PostgresException postgres when IsDataException(postgres) => new QueryArgumentException(
            QueryErrorCodes.InvalidArgument,
            IsRaised(postgres) ? postgres.MessageText : $"PostgreSQL cannot work with a value of this query: {postgres.MessageText}",
            innerException: exception),
        PostgresException postgres => IsAway(postgres) ? new DatabaseUnavailableException(exception) : null,
        NpgsqlException { InnerException: TimeoutException } => new QueryTimeoutException(exception),
        NpgsqlException => new DatabaseUnavailableException(exception),
        _ => null,
    };

    /// <summary>PostGIS reports a user's mistake as an internal error; the source file tells whose it is.</summary>
    private static bool IsFromPostgis(PostgresException exception) =>
        exception.File is { } file
        && (file.StartsWith("lwgeom", StringComparison.Ordinal)
            || file.StartsWith("geography", StringComparison.Ordinal)
            || file.StartsWith("gserialized", StringComparison.Ordinal));

    /// <summary>By RAISE, as functions of ours do: their messages are whole sentences.</summary>
    private static bool IsRaised(PostgresException exception) => exception.Routine == "exec_stmt_raise";

    /// <summary>Class 22 of SQLSTATE: a value out of range, badly formed, or not of the character set.</summary>
    private static bool IsDataException(PostgresException exception) =>
        exception.SqlState.StartsWith("22", StringComparison.Ordinal);

    /// <summary>Classes 08 (connection), 53 (resources) and 57P (shut down, starting, dropped).</summary>
    private static bool IsAway(PostgresException exception) =>
        exception.SqlState.StartsWith("08", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("53", StringComparison.Ordinal)
        || exception.SqlState.StartsWith("57P", StringComparison.Ordinal);
}
