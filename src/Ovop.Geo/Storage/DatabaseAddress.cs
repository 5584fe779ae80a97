namespace Ovop.Geo.Storage;

/// <summary>Where a connection string leads, without who logs in.</summary>
public static class DatabaseAddress
{
    /// <summary>As <c>localhost:5432/ovop</c>; the host may be the folder of a socket.</summary>
    /// <exception cref="StorageException">It is no connection string, or names no server.</exception>
    public static string Of(string connectionString)
    {
        var target = OwnerConnection.Parse(connectionString);
        return $"{target.Host}:{target.Port}/{target.Database}";
    }
}
