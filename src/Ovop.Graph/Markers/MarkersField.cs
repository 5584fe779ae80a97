using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Versions;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Markers;

/// <summary>The root field <c>clusterMarkers</c>, and what all its requests share.</summary>
internal sealed class MarkersField(EntityModels models, EntityDefinitions definitions, RowBackend backend) : RowSource
{
    private readonly ImmutableArray<MarkerSource> _sources = MarkerSources.Create(models);
    private readonly VersionsQuery _versions = new(models);
    private readonly ClusterCache _cache = new(definitions.Pages.Markers.CacheBytes);

    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query) => query.Field("clusterMarkers").Type(MarkerTypes.Markers).Cost(Weights.Markers)
        .Description("Rows as markers of a map: what lies near each other at a zoom is one marker. All rows that answer the filter are clustered, wherever they lie, then those markers are shown whose own place is in the box: so markers stay what they are while the map is moved, and those of the whole world count every located row exactly once. Rows at the very same place are one marker at every zoom.")
        .Argument(MarkersRequest.Of, of => of.Type($"{MarkerTypes.Kind}!").Description("What the markers are of."))
        .Argument(MarkersRequest.Bbox, bbox => bbox.Type("[Float!]!").Description("What is on screen: [west, south, east, north] in degrees; where west is greater than east, it crosses the antimeridian."))
        .Argument(MarkersRequest.Zoom, zoom => zoom.Type("Float!").Description($"The zoom of the map as MapLibre counts it (512 pixels are the world at zoom 0), 0 to {MapPlane.DeepestZoom}; rounded down. From {ClusterSettings.DeepestZoom + 1} on each place is a marker of its own."))
        .Argument(MarkersRequest.Where, where => where.Type(MarkerTypes.Filter).Description("Which rows; all where nothing is given."))
        .Argument(MarkersRequest.RadiusPixels, radius => radius.Type("Int!").DefaultValue(40).Description($"How far from a place others are taken into its marker, in pixels, 1 to {MarkersRequest.MaxRadius}."))
        .Argument(MarkersRequest.MinPoints, least => least.Type("Int!").DefaultValue(2).Description($"The fewest rows that are drawn as one marker, 2 to {MarkersRequest.MaxMinPoints}; rows at the very same place always are."))
        .ResolveWith(this);

    public override RowPlan Plan(ISelectedField field)
    {
        var selection = new MarkersSelection(_sources, definitions);
        var shape = selection.Shape(field);
        return new MarkersPlan(field.Arguments, selection, shape, _cache, _versions);
    }
}
