using Ovop.Graph.Entities;

namespace Ovop.Graph.Coverage;

/// <summary>How much is known where.</summary>
internal static class CoverageFeature
{
    public static SchemaFeature Create() => new([], []) { Extension = new CoverageExtension() };
}
