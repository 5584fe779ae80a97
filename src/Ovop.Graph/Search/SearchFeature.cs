using Ovop.Graph.Entities;

namespace Ovop.Graph.Search;

/// <summary>Everything that has a name, found by it.</summary>
internal static class SearchFeature
{
    public static SchemaFeature Create() => new([], []) { Extension = new SearchExtension() };
}
