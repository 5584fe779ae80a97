namespace Ovop.Geo.Storage;

/// <summary>How <see cref="OvopDataSources"/> connects.</summary>
public sealed record OvopDataSourceOptions
{
    /// <summary>
    /// Reads go here instead, where given: a replica, or a login that has been granted <c>ovop_reader</c> alone. With
    /// one login for all, a SET ROLE, which we never send, would lead a reader's session out of its role; a login of
    /// its own has nowhere to go.
    /// </summary>
    public string? ReaderConnectionString { get; init; }

    /// <summary>
    /// The longest that one statement of a query may run: a backstop behind the deadline of the request. Above zero.
    /// </summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Statements that a reader's connection keeps prepared. 0 and up.</summary>
    public int PreparedStatements { get; init; } = 200;

    /// <summary>What <c>pg_stat_activity</c> shows, followed by the role.</summary>
    public string ApplicationName { get; init; } = "ovop";
}
