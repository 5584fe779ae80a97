using System.Reflection;
using Ovop.Geo.Csv;
using Ovop.Geo.Seeding;

namespace Ovop.Geo.Demonstration.Data;

/// <summary>Reads the tables that the rules go by: <c>db/demonstration</c>, embedded when the program is built.</summary>
internal static class DemonstrationFile
{
    /// <exception cref="SeedException">A row is wrong.</exception>
    public static IReadOnlyList<T> Read<T>(string name, IReadOnlyList<string> columns, Func<SheetRow, T> readRow)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"demonstration/{name}")
            ?? throw new InvalidOperationException($"db/demonstration/{name} is not embedded in the assembly.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var problems = new CsvProblems();
        var sheet = CsvSheet.Read($"demonstration/{name}", content.ToArray(), new CsvColumns(columns, []), problems);
        var rows = sheet.Rows.Select(readRow).ToList();
        SeedException.ThrowIfAny(problems);
        return rows;
    }
}
