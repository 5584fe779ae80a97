using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>
/// The two pools of a running program. Their sessions take their roles with the start-up packet, at no cost in round
/// trips, so nothing may reset a session when it goes back to its pool: a reset would drop the role.
/// </summary>
public sealed class OvopDataSources : IAsyncDisposable
{
    // EF takes its time and its memory, and who only reads never asks for it.
    private readonly Lazy<IDbContextFactory<OvopDbContext>> _contexts;

    private OvopDataSources(NpgsqlDataSource reader, NpgsqlDataSource writer)
    {
        Reader = reader;
        Writer = writer;
        _contexts = new(() => new PooledDbContextFactory<OvopDbContext>(OvopDbContextOptions.For(writer)));
    }

    /// <summary>
    /// For queries: role <c>ovop_reader</c>, every transaction REPEATABLE READ and READ ONLY. A batch without BEGIN is
    /// one transaction, so all its statements see one snapshot.
    /// </summary>
    public NpgsqlDataSource Reader { get; }

    /// <summary>For writes: role <c>ovop_writer</c>, which may change rows but no table.</summary>
    public NpgsqlDataSource Writer { get; }

    /// <summary>Contexts over <see cref="Writer"/>.</summary>
    public IDbContextFactory<OvopDbContext> Contexts => _contexts.Value;

    /// <summary>Makes the pools. Connections are opened later: by then the database must have been migrated.</summary>
    /// <exception cref="StorageException">A connection string is wrong.</exception>
    public static OvopDataSources Create(string connectionString, OvopDataSourceOptions? options = null)
    {
        options ??= new OvopDataSourceOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.StatementTimeout, TimeSpan.FromMilliseconds(1));
        ArgumentOutOfRangeException.ThrowIfNegative(options.PreparedStatements);
        return new OvopDataSources(
            Build(ReaderSettings(options.ReaderConnectionString ?? connectionString, options)),
            Build(WriterSettings(connectionString, options)));
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        await Writer.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder ReaderSettings(string connectionString, OvopDataSourceOptions options)
    {
        var settings = Settings(connectionString, DatabaseRoles.Reader, options);
        var timeout = Math.Ceiling(options.StatementTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        settings.MaxAutoPrepare = options.PreparedStatements;
        settings.AutoPrepareMinUsages = 2;

        // Just-in-time compilation takes longer than nearly all of our queries, and spatial costs set it off.
        AddOptions(
            settings,
            @"-c default_transaction_isolation=repeatable\ read -c default_transaction_read_only=on "
            + $"-c statement_timeout={timeout} -c jit=off");
        return settings;
    }

    private static NpgsqlConnectionStringBuilder WriterSettings(
        string connectionString, OvopDataSourceOptions options) =>
        Settings(connectionString, DatabaseRoles.Writer, options);

    private static NpgsqlConnectionStringBuilder Settings(
        string connectionString, string role, OvopDataSourceOptions options)
    {
        var settings = OwnerConnection.Parse(connectionString);
        settings.NoResetOnClose = true;
        settings.Enlist = false;
        settings.ApplicationName = $"{options.ApplicationName} {role}";
        AddOptions(settings, $"-c role={role}");
        return settings;
    }

    private static void AddOptions(NpgsqlConnectionStringBuilder settings, string more) =>
        settings.Options = string.IsNullOrWhiteSpace(settings.Options) ? more : $"{settings.Options} {more}";

    private static NpgsqlDataSource Build(NpgsqlConnectionStringBuilder settings) =>
        new NpgsqlDataSourceBuilder(settings.ConnectionString).UseNetTopologySuite().Build();
}
