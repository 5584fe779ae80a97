using System.Security.Cryptography;
using System.Text;
using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding;

/// <summary>The folder of the seed's files, read whole: they must not change while a run lasts.</summary>
public sealed class SeedFolder
{
    private readonly Dictionary<string, byte[]> _files;

    private SeedFolder(string path, Dictionary<string, byte[]> files)
    {
        Path = path;
        _files = files;
    }

    public string Path { get; }

    /// <summary>The folder that is built and published with the program.</summary>
    public static string BesideProgram => System.IO.Path.Combine(AppContext.BaseDirectory, "db", "seed");

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

    /// <summary>Reads the files that the seed has tables for; other files in the folder are passed over.</summary>
    /// <exception cref="SeedException">The folder or a file is not there or cannot be read.</exception>
    public static SeedFolder Read(string path)
    {
        var names = SeedTables.Create().Select(table => table.File).ToList();
        if (!Directory.Exists(path))
        {
            throw new SeedException($"{path}: there is no such folder; it is to hold {string.Join(", ", names)}.");
        }

        var missing = names.Where(name => !File.Exists(System.IO.Path.Combine(path, name))).ToList();
        if (missing.Count > 0)
        {
            throw new SeedException($"{path}: {string.Join(", ", missing)} missing; a file with nothing to say has its "
                + "header line alone.");
        }

        try
        {
            return new SeedFolder(path, names.ToDictionary(
                name => name, name => ReadFile(System.IO.Path.Combine(path, name)), StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeedException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }

    internal byte[] Content(string file) => _files[file];

    private static byte[] ReadFile(string path) => new FileInfo(path).Length <= CsvSheet.MaxBytes
        ? File.ReadAllBytes(path)
        : throw new SeedException($"{path}: is larger than {CsvSheet.MaxBytes} bytes.");
}
