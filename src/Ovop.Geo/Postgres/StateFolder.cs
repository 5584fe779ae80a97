namespace Ovop.Geo.Postgres;

/// <summary>The folder, outside the repository, where an installation keeps its private server and its locks.</summary>
public static class StateFolder
{
    /// <summary>Makes the folder, which may be there already, and makes sure that we may write in it.</summary>
    /// <exception cref="PostgresSetupException">We may not, or it cannot be made.</exception>
    public static void Make(string path)
    {
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
