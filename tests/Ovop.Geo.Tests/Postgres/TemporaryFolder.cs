using Ovop.Testing;

namespace Ovop.Geo.Tests.Postgres;

/// <summary>A folder of one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = TestFolder.Create("folder");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
