using System.Globalization;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>What may be asked of a discovery of clusters.</summary>
internal static class DiscoveryConversion
{
    /// <summary>How wide a gap between villages that touch is forgiven.</summary>
    public static object ToleranceMetres(object value, QueryLimits limits) =>
        NumberConversion.Finite(value) is >= 0 and var metres && metres <= limits.ToleranceMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"metres is {value}; beside CONTIGUOUS it is how wide a gap is forgiven, 0 to {limits.ToleranceMetres}. For villages further apart, WITHIN_DISTANCE."));

    /// <summary>How far villages of a cluster may lie apart.</summary>
    public static object DistanceMetres(object value, QueryLimits limits) =>
        NumberConversion.Finite(value) is > 0 and var metres && metres <= limits.DiscoveryMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"metres is {value}; beside WITHIN_DISTANCE it must be above 0 and at most {limits.DiscoveryMetres}."));

    /// <summary>The fewest villages of a cluster.</summary>
    public static object MinVillages(object value, QueryLimits limits) =>
        NumberConversion.Integer(value, limits) is int and >= 1 and var number
            ? number
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture, $"minVillages is {value}; a cluster has at least 1 village, and by itself 2."));

    /// <summary>What is to be said where a distance is needed and not given.</summary>
    public static QueryArgumentException MissingMetres() => Refused(
        "WITHIN_DISTANCE needs metres: how far villages of a cluster may lie apart.");

    private static QueryArgumentException Refused(string message) => new(QueryErrorCodes.InvalidArgument, message);
}
