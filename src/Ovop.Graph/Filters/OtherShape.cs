using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Filters;

/// <summary>A table whose rows can stand as the other shapes of a spatial join.</summary>
/// <param name="Field">The field of the input, such as <c>villages</c>.</param>
/// <param name="Entity">The table.</param>
/// <param name="Shape">Its geometry.</param>
internal sealed record OtherShape(string Field, EntityModel Entity, ColumnPath Shape)
{
    /// <summary>Whether its shapes are areas, so that others can lie in them.</summary>
    public bool IsArea => Entity.Column(Shape.Property).ClrType.Name is "Polygon" or "MultiPolygon";
}
