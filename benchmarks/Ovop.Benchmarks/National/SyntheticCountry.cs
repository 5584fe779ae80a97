using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ovop.Benchmarks.Storage;

namespace Ovop.Benchmarks.National;

/// <summary>Writes the files of a country that is none, of Indonesia's size.</summary>
internal static class SyntheticCountry
{
    /// <summary>What tells villages of one name apart where a register has many.</summary>
    private static readonly string[] Additions = ["", " Baru", " Lama", " Ilir", " Ulu", " Timur", " Barat", " Utara", " Selatan"];

    public static async Task WriteAsync(NationalFiles files, CancellationToken cancellationToken)
    {
        var districts = new HashSet<string>(StringComparer.Ordinal);
        await using (var file = File.Create(files.Boundaries))
        await using (var gzip = new GZipStream(file, CompressionLevel.Fastest))
        await using (var writer = new StreamWriter(gzip))
        {
            var line = new StringBuilder();
            foreach (var village in SyntheticGrid.All())
            {
                districts.Add(village.Code[..8]);
                line.Clear().Append(
                    CultureInfo.InvariantCulture,
                    $$"""{"type":"Feature","properties":{"code":"{{village.Code}}","name":"{{Name(village.Number)}}"},"geometry":{"type":"MultiPolygon","coordinates":""");
                SyntheticShape.Write(line, village.Column, village.Row);
                line.Append("}}\n");
                await writer.WriteAsync(line, cancellationToken);
            }
        }

        await File.WriteAllLinesAsync(files.Areas, Areas(districts), cancellationToken);
    }

    private static IEnumerable<string> Areas(IReadOnlySet<string> districts)
    {
        var regencies = Enumerable.Range(0, SyntheticGrid.Regencies)
            .Select(regency => (Code: SyntheticGrid.RegencyCode(regency), Name: BenchNames.Regency(regency)))
            .ToList();
        return
        [
            "code,name",
            .. regencies.Select(regency => regency.Code[..2]).Distinct(StringComparer.Ordinal).Select(code => $"{code},Provinsi {code}"),
            .. regencies.Select(regency => $"{regency.Code},{regency.Name}"),
            .. districts.Select((code, number) => $"{code},{BenchNames.Village(number * 7)}"),
        ];
    }

    private static string Name(int village) =>
        BenchNames.Village(village) + Additions[village / 340 % Additions.Length];
}
