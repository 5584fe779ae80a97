using Ovop.Geo.Clusters;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Sites;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities;

/// <summary>The tables, and what else there is, whose rows can stand as shapes in <c>near</c> and, where they are areas, in <c>inside</c>.</summary>
internal static class OtherShapes
{
    private static readonly (string Field, string Entity, string Shape)[] Shapes =
    [
        ("villages", nameof(Village), nameof(Village.Boundary)),
        ("clusters", nameof(ProductCluster), nameof(ProductCluster.Extent)),
        ("sites", nameof(AgrotourismSite), nameof(AgrotourismSite.Location)),
        ("zones", nameof(TerrainZone), nameof(TerrainZone.Boundary)),
    ];

    public static IReadOnlyList<(OtherShape Shape, string InputName)> Of(
        EntityDefinitions definitions, IEnumerable<SchemaExtension> extensions) =>
    [
        .. Shapes.Select(shape =>
        {
            var definition = definitions.All.Single(one => one.Model.Name == shape.Entity);
            return (new OtherShape(shape.Field, definition.Model, ColumnPath.Of(shape.Shape)), definition.FilterName);
        }),
        .. extensions.SelectMany(extension => extension.Shapes(definitions)),
    ];
}
