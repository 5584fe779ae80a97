namespace Ovop.Geo.Postgres;

/// <summary>The folder, outside the repository, where an installation keeps its private server and its locks.</summary>
public static class StateFolder
{
    // pg_ctl puts the path between double quotes in a line for the shell, and quotes nothing in it.
    private const string Unquotable = "\"$`\\\n";

    /// <summary>Makes the folder, which may be there already, and makes sure that we may write in it.</summary>
    /// <exception cref="PostgresSetupException">We may not, it cannot be made, or pg_ctl cannot work in it.</exception>
    public static void Make(string path)
    {
        if (path.AsSpan().IndexOfAny(Unquotable) >= 0)
        {
            throw new PostgresSetupException(
                $"pg_ctl cannot work in a folder with one of \" $ ` \\ in its path: {path}. Name another with --data DIR.");
        }

        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, Path.GetRandomFileName());
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw NotWritable(path, exception);
        }
        catch (IOException exception)
        {
            throw new PostgresSetupException(
                $"The state folder {path} cannot be made or written: {exception.Message.TrimEnd('.')}. "
                + "Name another with --data DIR.",
                exception);
        }
    }

    internal static PostgresSetupException NotWritable(string path, Exception exception) => new(
        $"The state folder {path} is not writable for the user {Environment.UserName}. "
        + "Name another with --data DIR, or run as its owner.",
        exception);
}
