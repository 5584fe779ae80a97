using System.Globalization;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>What a request asks of <c>clusterMarkers</c>, checked.</summary>
/// <param name="Kind">What the markers are of.</param>
/// <param name="Box">What is on screen.</param>
/// <param name="Level">The zoom, a whole number.</param>
/// <param name="Settings">How near is near.</param>
internal sealed record MarkersRequest(MarkerKind Kind, BoundingBox Box, int Level, ClusterSettings Settings)
{
    public const string Of = "of";
    public const string Bbox = "bbox";
    public const string Zoom = "zoom";
    public const string Where = "where";
    public const string RadiusPixels = "radiusPixels";
    public const string MinPoints = "minPoints";
    public const int MaxRadius = 512;
    public const int MaxMinPoints = 1_000;

    private const int MinRadius = 1;
    private const int MinMinPoints = 2;

    /// <exception cref="QueryArgumentException">A value cannot be used.</exception>
    public static MarkersRequest Read(InputValues values, RequestArguments arguments)
    {
        var kind = (MarkerKind)Value(values, Of, arguments);
        FilterOf(values, arguments, kind);
        return new MarkersRequest(
            kind,
            BoxOf((object?[])Value(values, Bbox, arguments), arguments),
            LevelOf((double)Value(values, Zoom, arguments)),
            new ClusterSettings(
                Within(RadiusPixels, (int)Value(values, RadiusPixels, arguments), MinRadius, MaxRadius),
                Within(MinPoints, (int)Value(values, MinPoints, arguments), MinMinPoints, MaxMinPoints)));
    }

    /// <summary>Which rows of the kind are clustered; null for all.</summary>
    /// <exception cref="QueryArgumentException">The filter is of another kind.</exception>
    public static FilterNode? FilterOf(InputValues values, RequestArguments arguments, MarkerKind kind)
    {
        if (!arguments.TryGet(values, Where, out var where))
        {
            return null;
        }

        var given = arguments.Structure<InputValues>(where)!;
        var field = given.Fields.First(field => arguments.TryGet(given, field.Name, out _));
        arguments.TryGet(given, field.Name, out var filter);
        return field.Tag is MarkerKind filtered && filtered == kind
            ? FilterTag.All(filter, arguments)
            : throw Refused($"where names {field.Name}, but of is {MarkerTypes.NameOf(kind)}; give a filter of {MarkerTypes.FieldOf(kind)}, or none.");
    }

    private static object Value(InputValues values, string name, RequestArguments arguments) =>
        arguments.TryGet(values, name, out var value)
            ? arguments.Structure<object>(value)!
            : throw new InvalidOperationException($"{name} is never absent or null.");

    private static BoundingBox BoxOf(object?[] numbers, RequestArguments arguments) => BoundingBox.TryRead(
        Array.ConvertAll(numbers, number => (double)arguments.Structure<object>(arguments.Settle(number))!), out var box, out var problem)
            ? box
            : throw Refused(problem);

    private static int LevelOf(double zoom) => zoom is >= 0 and <= MapPlane.DeepestZoom
        ? (int)zoom
        : throw Refused(string.Create(CultureInfo.InvariantCulture, $"zoom is {zoom}; it must be 0 to {MapPlane.DeepestZoom}."));

    private static int Within(string name, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw Refused($"{name} is {value}; it must be {least} to {most}.");

    private static QueryArgumentException Refused(string message) => new(QueryErrorCodes.InvalidArgument, message);
}
