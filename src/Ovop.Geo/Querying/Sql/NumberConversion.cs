using System.Globalization;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Numbers within the range of their column; a double is finite.</summary>
internal static class NumberConversion
{
    public static object Integer(object value, QueryLimits limits) =>
        WholeNumber(value) is >= int.MinValue and <= int.MaxValue and var number
            ? (int)number
            : throw Refused($"{value} is not a whole number of 32 bits.");

    public static object Long(object value, QueryLimits limits) => WholeNumber(value);

    public static object Float(object value, QueryLimits limits) => Finite(value);

    /// <summary>A distance: finite, not negative.</summary>
    public static object Metres(object value, QueryLimits limits) => Finite(value) is >= 0 and var metres
        ? metres
        : throw Refused(string.Create(
            CultureInfo.InvariantCulture, $"A distance of {value} metres is negative; it must be 0 or more."));

    /// <summary>How far neighbours may lie apart: finite, not negative, bounded.</summary>
    public static object ToleranceMetres(object value, QueryLimits limits) =>
        Finite(value) is >= 0 and var metres && metres <= limits.ToleranceMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"toleranceMetres is {value}; it must be 0 to {limits.ToleranceMetres}. For what lies further, filter by near."));

    /// <summary>How far villages may lie that count as near by: above 0, bounded.</summary>
    public static object ProspectKm(object value, QueryLimits limits) =>
        Finite(value) is > 0 and var km && km <= limits.ProspectKm
            ? km
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture, $"withinKm is {value}; it must be above 0 and at most {limits.ProspectKm}."));

    /// <summary>How far places may lie: finite, not negative, bounded.</summary>
    /// <param name="argument">As the client calls it.</param>
    public static ValueConversion PlaceMetres(string argument) => (value, limits) =>
        Finite(value) is >= 0 and var metres && metres <= limits.PlaceMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture, $"{argument} is {value}; it must be 0 to {limits.PlaceMetres}."));

    /// <summary>A part of a whole: 0 to 1.</summary>
    public static object Part(object value, QueryLimits limits) => Finite(value) is >= 0 and <= 1 and var part
        ? part
        : throw Refused(string.Create(CultureInfo.InvariantCulture, $"{value} is no part of a whole; it must be 0 to 1."));

    /// <summary>How far positions may move: finite, not negative, bounded.</summary>
    public static object SimplifyMetres(object value, QueryLimits limits) =>
        Finite(value) is >= 0 and var metres && metres <= limits.SimplifyMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"simplifyMetres is {value}; it must be 0 to {limits.SimplifyMetres}."));

    /// <summary>The width of a buffer: finite, above 0, up to the limit.</summary>
    public static object Buffer(object value, QueryLimits limits) =>
        Finite(value) is > 0 and var metres && metres <= limits.BufferMetres
            ? metres
            : throw Refused(string.Create(
                CultureInfo.InvariantCulture,
                $"A buffer of {value} metres cannot be made; it must be above 0 and at most {limits.BufferMetres}."));

    public static double Finite(object value)
    {
        var number = value switch
        {
            double real => real,
            float real => real,
            decimal real => (double)real,
            int or long or short => WholeNumber(value),
            _ => throw Refused($"A number is needed here, not {value}."),
        };
        return double.IsFinite(number) ? number : throw Refused("The number is not finite.");
    }

    private static long WholeNumber(object value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        _ => throw Refused($"A whole number is needed here, not {value}."),
    };

    private static QueryArgumentException Refused(string message) => new(QueryErrorCodes.InvalidArgument, message);
}
