using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ovop.Geo.Postgres;

/// <summary>
/// Where a private server keeps what it has, in the state folder: <c>postgres/</c> belongs to the server's user and
/// holds the data, the socket, the log and the password; the lock files beside it belong to us.
/// </summary>
public sealed class PrivateServerFolder
{
    /// <summary>The longest path of a Unix socket, in bytes (sun_path without its final zero).</summary>
    internal const int LongestSocketPath = 107;

    /// <summary>Part of the socket's file name only: nothing listens on a TCP port.</summary>
    internal const int Port = 5432;

    internal const string UserName = "ovop";

    internal const string DatabaseName = "ovop";

    public PrivateServerFolder(string stateFolder) => State = Path.TrimEndingDirectorySeparator(
        Path.GetFullPath(stateFolder));

    /// <summary>The state folder itself, as an absolute path.</summary>
    public string State { get; }

    internal string Server => Path.Combine(State, "postgres");

    internal string Cluster => Path.Combine(Server, "data");

    /// <summary>Where initdb works; renamed to <see cref="Cluster"/> once it is whole.</summary>
    internal string HalfMade => Path.Combine(Server, "data.new");

    internal string Password => Path.Combine(Server, "password");

    internal string Log => Path.Combine(Server, "log");

    internal string VersionFile => Path.Combine(Cluster, "PG_VERSION");

    /// <summary>Held exclusively while somebody starts or stops the server.</summary>
    internal string ControlLock => Path.Combine(State, "postgres.control");

    /// <summary>
    /// Held by initdb and pg_ctl while they run: they outlive a process that is killed while it waits for them.
    /// </summary>
    internal string ChildLock => Path.Combine(State, "postgres.child");

    /// <summary>Shared by every process that uses the server: whoever leaves last stops it.</summary>
    internal string UsersLock => Path.Combine(State, "postgres.users");

    /// <summary>
    /// The folder of the socket: beside the data, or, where that path is too long or has a comma (which parts hosts in a
    /// connection string), one of a short name. Root's is in /run: in /tmp anybody could have laid a link of that name.
    /// </summary>
    internal string Socket
    {
        get
        {
            var file = Path.Combine(Server, SocketName);
            return Encoding.UTF8.GetByteCount(file) <= LongestSocketPath && !file.Contains(',', StringComparison.Ordinal)
                ? Server
                : (Environment.IsPrivilegedProcess ? "/run/ovop-" : "/tmp/ovop-")
                    + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Server)))[..16];
        }
    }

    internal string SocketFile => Path.Combine(Socket, SocketName);

    private static string SocketName => string.Create(CultureInfo.InvariantCulture, $".s.PGSQL.{Port}");
}
