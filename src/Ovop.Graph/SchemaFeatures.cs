using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Assistances;
using Ovop.Graph.Clusters;
using Ovop.Graph.Commodities;
using Ovop.Graph.Coverage;
using Ovop.Graph.Entities;
using Ovop.Graph.Grades;
using Ovop.Graph.Markers;
using Ovop.Graph.Markets;
using Ovop.Graph.Needs;
using Ovop.Graph.Permits;
using Ovop.Graph.Producers;
using Ovop.Graph.Products;
using Ovop.Graph.Programmes;
using Ovop.Graph.Prospects;
using Ovop.Graph.Readiness;
using Ovop.Graph.Regions;
using Ovop.Graph.Rows;
using Ovop.Graph.Search;
using Ovop.Graph.SiteCandidates;
using Ovop.Graph.Sites;
using Ovop.Graph.Sources;
using Ovop.Graph.Suitability;
using Ovop.Graph.Terrain;
using Ovop.Graph.Villages;

namespace Ovop.Graph;

/// <summary>Everything that the schema is made of. A new feature is one more line.</summary>
internal static class SchemaFeatures
{
    /// <summary>Anew for each schema: its building configures their types, which two threads must not do to the same.</summary>
    public static IReadOnlyList<SchemaFeature> All =>
    [
        RegionsFeature.Create(),
        VillagesFeature.Create(),
        NeedsFeature.Create(),
        TerrainFeature.Create(),
        CommoditiesFeature.Create(),
        SuitabilityFeature.Create(),
        ProducersFeature.Create(),
        ProductsFeature.Create(),
        GradesFeature.Create(),
        PermitsFeature.Create(),
        ReadinessFeature.Create(),
        ClustersFeature.Create(),
        MarketsFeature.Create(),
        SitesFeature.Create(),
        ProgrammesFeature.Create(),
        AssistancesFeature.Create(),
        SourcesFeature.Create(),
        SearchFeature.Create(),
        MarkersFeature.Create(),
        ProspectsFeature.Create(),
        CoverageFeature.Create(),
        SiteCandidatesFeature.Create(),
    ];

    /// <summary>What all features define, for faces that have no pages: exports and tiles.</summary>
    public static EntityDefinitions DefinitionsWithoutPages(EntityModels models) =>
        new(All.SelectMany(feature => feature.Entities).Select(entity => entity.Define(models)), models, new PageLimits(1, 1));
}
