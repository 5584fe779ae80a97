namespace Ovop.Benchmarks.National;

/// <summary>The villages of a whole country with their boundaries, and the names of what is above them.</summary>
/// <param name="Boundaries">GeoJSON features one to a line, with properties <c>code</c> and <c>name</c>; gzip.</param>
/// <param name="Areas">CSV: code, name of provinces, regencies and districts.</param>
/// <param name="IsSynthetic">Whether they were made for the run.</param>
internal sealed record NationalFiles(string Boundaries, string Areas, bool IsSynthetic)
{
    private const string TestDataVariable = "OVOP_TEST_DATA";

    private const string BoundariesName = "all-villages.ndjson.gz";

    private const string AreasName = "areas.csv";

    /// <summary>Those of the folder of larger test data; where that is not there, a country that is made.</summary>
    /// <param name="folder">Of the run: where a country is made.</param>
    /// <param name="isSynthetic">Make one even where the others are there.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    public static async Task<NationalFiles> FindAsync(string folder, bool isSynthetic, CancellationToken cancellationToken)
    {
        if (!isSynthetic && Environment.GetEnvironmentVariable(TestDataVariable) is { Length: > 0 } data)
        {
            var real = In(Path.Combine(data, "scale"), isSynthetic: false);
            if (File.Exists(real.Boundaries) && File.Exists(real.Areas))
            {
                return real;
            }
        }

        var made = In(folder, isSynthetic: true);
        await SyntheticCountry.WriteAsync(made, cancellationToken);
        return made;
    }

    private static NationalFiles In(string folder, bool isSynthetic) =>
        new(Path.Combine(folder, BoundariesName), Path.Combine(folder, AreasName), isSynthetic);
}
