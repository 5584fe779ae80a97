using System.Text.Json;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>One feature of a file. Its element lives until the next one is asked for.</summary>
/// <param name="Element">The JSON value where a feature stood; it may be anything.</param>
/// <param name="Place">Where, for a report: <c>feature 3</c> of a collection, <c>line 12</c> of a sequence.</param>
/// <param name="Crs">EPSG code that the collection tells; WGS 84 where it tells none.</param>
internal readonly record struct GeoJsonFeature(JsonElement Element, string Place, int Crs);
