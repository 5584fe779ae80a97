using System.Text;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Graph.Cli;

/// <summary>
/// A CSV file (RFC 4180) of what an import repaired or refused, a line each, to sort in a spreadsheet and hand on. It is
/// opened before the import begins: one that cannot be written must not be found out afterwards.
/// </summary>
internal sealed class ImportReportFile : IDisposable
{
    private readonly StreamWriter _writer;

    private ImportReportFile(StreamWriter writer) => _writer = writer;

    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static ImportReportFile Create(string path)
    {
        try
        {
            // With a byte order mark, without which a spreadsheet program reads other than ASCII wrong.
            return new ImportReportFile(new StreamWriter(path, append: false, Encoding.UTF8));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"--report {path} cannot be written: {exception.Message} Nothing was imported.");
        }
    }

    public void Write(IEnumerable<ImportFinding> findings)
    {
        WriteLine("outcome", "file", "place", "code", "problem", "remedy");
        foreach (var finding in findings)
        {
            WriteLine(
                finding.Outcome.ToString().ToLowerInvariant(),
                finding.File, finding.Place, finding.Code ?? "", finding.Problem, finding.Remedy);
        }
    }

    public void Dispose() => _writer.Dispose();

    private void WriteLine(params string[] cells) => _writer.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
