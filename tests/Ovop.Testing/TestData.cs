namespace Ovop.Testing;

/// <summary>
/// The folder of larger data that some tests read, named by OVOP_TEST_DATA. It is not part of the repository; a test
/// that needs it is marked <see cref="TestDataFactAttribute"/> or <see cref="TestDataTheoryAttribute"/>.
/// </summary>
public static class TestData
{
    public const string Variable = "OVOP_TEST_DATA";

    /// <summary>Why a test on this data does not run; null where the data is there.</summary>
    internal static string? Missing => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => $"did not run: {Variable} does not name the folder of test data",
        var folder when !Directory.Exists(folder) => $"did not run: {Variable} names {folder}, which is not there",
        _ => null,
    };

    /// <summary>The full path of a file of the test data.</summary>
    /// <param name="name">Relative to the folder, such as <c>gazetteer.csv</c>.</param>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", name);
        return File.Exists(path) || Directory.Exists(path)
            ? path
            : throw new FileNotFoundException($"{Variable} has no {name}.", path);
    }
}
