namespace Ovop.Geo.Importing.GeoJson;

/// <summary>A file is not GeoJSON. The message begins with the place.</summary>
internal sealed class GeoJsonSyntaxException(string message, Exception? inner = null) : Exception(message, inner);
