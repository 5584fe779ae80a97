using Ovop.Graph.Entities;

namespace Ovop.Graph.Markers;

/// <summary>Rows as markers of a map, clustered by zoom.</summary>
internal static class MarkersFeature
{
    public static SchemaFeature Create() => new([], []) { Extension = new MarkersExtension() };
}
