using Ovop.Graph.Entities;

namespace Ovop.Graph.SiteCandidates;

/// <summary>Where a site for visitors could be made.</summary>
internal static class SiteCandidatesFeature
{
    public static SchemaFeature Create() => new([], []) { Extension = new SiteCandidatesExtension() };
}
