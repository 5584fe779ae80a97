using Npgsql;

namespace Ovop.Geo.Importing.Runs;

/// <summary>
/// An import cannot be done and has changed nothing. The message tells the person who started it the file, the place,
/// what is wrong and what would be right.
/// </summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The database has refused a statement.</summary>
    internal static ImportException FromDatabase(PostgresException refusal) => new(
        $"The database could not take the import: {refusal.MessageText}. Nothing was changed.", refusal);
}
