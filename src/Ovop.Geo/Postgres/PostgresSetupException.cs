namespace Ovop.Geo.Postgres;

/// <summary>
/// A PostgreSQL that cannot be used as it stands. The message is one line for the person at the terminal: what is
/// wrong, where, and what to do about it.
/// </summary>
public sealed class PostgresSetupException : Exception
{
    public PostgresSetupException(string message)
        : base(message)
    {
    }

    public PostgresSetupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
