using System.IO.Compression;

namespace Ovop.Benchmarks.National;

/// <summary>Takes some regencies out of a country's files: the same villages with the same boundaries, and no others.</summary>
internal static class RegencyFiles
{
    /// <param name="country">The files of the whole country.</param>
    /// <param name="regencies">Codes.</param>
    /// <param name="folder">Where the files are written.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<NationalFiles> WriteAsync(
        NationalFiles country, IReadOnlyList<string> regencies, string folder, CancellationToken cancellationToken)
    {
        var files = new NationalFiles(
            Path.Combine(folder, "regencies.ndjson.gz"), Path.Combine(folder, "regencies.csv"), country.IsSynthetic);
        var marks = regencies.Select(regency => $"\"code\":\"{regency}.").ToArray();
        await using (var from = new GZipStream(File.OpenRead(country.Boundaries), CompressionMode.Decompress))
        await using (var to = new GZipStream(File.Create(files.Boundaries), CompressionLevel.Fastest))
        {
            using var reader = new StreamReader(from);
            await using var writer = new StreamWriter(to);
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                // Properties stand before the geometry, which has no text.
                var properties = line.AsSpan(0, Math.Min(line.Length, 500));
                if (IsOf(properties, marks))
                {
                    await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
                }
            }
        }

        var areas = await File.ReadAllLinesAsync(country.Areas, cancellationToken);
        await File.WriteAllLinesAsync(
            files.Areas,
            areas.Where((line, number) => number == 0 || regencies.Any(regency => IsOfLadder(line.Split(',')[0], regency))),
            cancellationToken);
        return files;
    }

    private static bool IsOf(ReadOnlySpan<char> properties, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (properties.Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an area is the regency, lies within it, or holds it.</summary>
    private static bool IsOfLadder(string area, string regency) =>
        area.StartsWith(regency, StringComparison.Ordinal) || regency.StartsWith($"{area}.", StringComparison.Ordinal);
}
