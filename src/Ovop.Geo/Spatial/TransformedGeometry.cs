namespace Ovop.Geo.Spatial;

/// <summary>What <see cref="GeometryTransformer"/> made of one geometry: exactly one of the two is not null.</summary>
/// <param name="Value">The geometry in WGS 84.</param>
/// <param name="Error">Why it cannot be had.</param>
public readonly record struct TransformedGeometry(GeometryValue? Value, GeometryInputException? Error);
