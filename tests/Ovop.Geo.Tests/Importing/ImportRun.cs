using System.Text;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Importing;

/// <summary>Runs an importer of the list on files that the test writes.</summary>
internal sealed class ImportRun(string importer, RegionsDatabase regions) : IDisposable
{
    private readonly string _folder = TestFolder.Create("import");

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <param name="files">Paths.</param>
    /// <param name="options">As <c>name=value</c>, or <c>name</c> alone for a flag.</param>
    /// <param name="progress">Where progress goes.</param>
    /// <param name="cancellationToken">Breaks the import off.</param>
    public Task<ImportReport> RunAsync(
        string[] files,
        string[]? options = null,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        Importers.All.Single(candidate => candidate.Name == importer).RunAsync(
            new ImportRequest
            {
                Writer = regions.Writer,
                Files = files,
                Options = (options ?? []).Select(option => option.Split('=')).ToDictionary(
                    option => option[0], option => option.ElementAtOrDefault(1) ?? ""),
                Progress = progress,
            },
            cancellationToken);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
