using Ovop.Graph.Entities;

namespace Ovop.Graph.Prospects;

/// <summary>Which commodities could become the flagship of which villages, and why.</summary>
internal static class ProspectsFeature
{
    public static SchemaFeature Create() => new([], []) { Extension = new ProspectsExtension() };
}
