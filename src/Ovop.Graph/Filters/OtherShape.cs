using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>A table whose rows can stand as the other shapes of a spatial join.</summary>
/// <param name="Field">The field of the input, such as <c>villages</c>.</param>
/// <param name="Entity">The table.</param>
/// <param name="Shape">Its geometry.</param>
internal sealed record OtherShape(string Field, EntityModel Entity, ColumnPath Shape)
{
    /// <summary>From the input of <see cref="Field"/>, where its rows come from; null where that input is a filter of a table.</summary>
    public Func<InputValues, RequestArguments, QuerySource>? Source { get; init; }

    /// <summary>What the field is for.</summary>
    public string Description { get; init; } = $"The {Field} that answer this filter; {{}} for all.";

    /// <summary>Whether its shapes are areas, so that others can lie in them.</summary>
    public bool IsArea => Entity.Column(Shape.Property).ClrType.Name is "Polygon" or "MultiPolygon";
}
