namespace Ovop.Geo.Spatial;

/// <summary>A geometry from outside cannot be used; the message is made for whoever sent it.</summary>
/// <param name="code"><see cref="InvalidGeometry"/> or <see cref="UnknownCrs"/>.</param>
/// <param name="path">The place within the object, as <c>coordinates[0][3]</c>; empty for the object itself.</param>
/// <param name="problem">What is wrong and what would be right, without the place.</param>
public sealed class GeometryInputException(string code, string path, string problem)
    : Exception(path.Length == 0 ? problem : $"{path}: {problem}")
{
    public const string InvalidGeometry = "INVALID_GEOMETRY";
    public const string UnknownCrs = "UNKNOWN_CRS";

    public string Code { get; } = code;

    public string Path { get; } = path;

    public string Problem { get; } = problem;
}
