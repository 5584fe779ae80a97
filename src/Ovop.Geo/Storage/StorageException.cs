namespace Ovop.Geo.Storage;

/// <summary>
/// A database that cannot be used as it stands. The message is for the person at the terminal: what is wrong, where,
/// and what to do about it; it never holds a password.
/// </summary>
public sealed class StorageException : Exception
{
    public StorageException(StorageProblem problem, string message)
        : base(message) => Problem = problem;

    public StorageException(StorageProblem problem, string message, Exception innerException)
        : base(message, innerException) => Problem = problem;

    public StorageProblem Problem { get; }
}
