using System.Security.Cryptography;
using System.Text;
using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding;

/// <summary>
/// A folder of seed files, read whole: they must not change while a run lasts. One that has all files is the seed that
/// the program is shipped with, or another version of it. One that has only some is a set of somebody's own rows beside
/// it, known by the folder's path: the sets never remove or update each other's rows.
/// </summary>
public sealed class SeedFolder
{
    private readonly Dictionary<string, byte[]> _files;

    private SeedFolder(string set, Dictionary<string, byte[]> files)
    {
        Set = set;
        _files = files;
    }

    /// <summary>The folder that is built and published with the program.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "db", "seed");

    /// <summary>Tells the sets apart in the ledger; empty for the seed itself.</summary>
    internal string Set { get; }

    /// <summary>A hash over all files: equal when nothing is to be done.</summary>
    internal string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, content) in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(SHA256.HashData(content));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <exception cref="SeedException">The folder has no seed file, or a file cannot be read.</exception>
    public static SeedFolder Read(string path)
    {
        var known = SeedTables.Create().Select(table => table.File).ToList();
        try
        {
            var present = Directory.Exists(path)
                ? Directory.GetFiles(path, "*.csv").Select(file => Path.GetFileName(file)).ToList()
                : throw new SeedException($"{path}: there is no such folder.");
            Check(path, known, present);
            var files = known.Intersect(present, StringComparer.Ordinal).ToDictionary(
                name => name, name => ReadFile(Path.Combine(path, name)), StringComparer.Ordinal);
            return new SeedFolder(files.Count == known.Count ? "" : Path.GetFullPath(path), files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeedException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Files that a program has made, as a set of their own.</summary>
    internal static SeedFolder Of(string set, Dictionary<string, byte[]> files) => new(set, files);

    /// <summary>Null where the folder does not have the file.</summary>
    internal byte[]? Content(string file) => _files.GetValueOrDefault(file);

    private static void Check(string path, List<string> known, List<string> present)
    {
        var unknown = present.Except(known, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new SeedException(
                $"{path}: no table is filled from {List(unknown)}; the files are {List(known)}.");
        }

        var missing = known.Except(present, StringComparer.Ordinal).ToList();
        if (missing.Count == known.Count)
        {
            throw new SeedException($"{path}: there is no seed file; it is to hold some of {List(known)}.");
        }

        // A file that was lost here must not look as if somebody had withdrawn all its rows.
        if (missing.Count > 0 && Path.GetFullPath(path) == Path.GetFullPath(BesideProgram))
        {
            throw new SeedException(
                $"{path}: {List(missing)} missing; a file with nothing to say has its header line alone.");
        }
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static byte[] ReadFile(string path) => new FileInfo(path).Length <= CsvSheet.MaxBytes
        ? File.ReadAllBytes(path)
        : throw new SeedException($"{path}: is larger than {CsvSheet.MaxBytes} bytes.");
}
