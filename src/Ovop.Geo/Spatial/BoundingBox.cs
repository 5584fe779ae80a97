using System.Diagnostics.CodeAnalysis;

namespace Ovop.Geo.Spatial;

/// <summary>
/// A box of longitude and latitude in degrees, as RFC 7946 (5.2) has it: where <see cref="West"/> is greater than
/// <see cref="East"/>, the box crosses the antimeridian.
/// </summary>
public readonly record struct BoundingBox
{
    private BoundingBox(double west, double south, double east, double north) =>
        (West, South, East, North) = (west, south, east, north);

    public double West { get; }

    public double South { get; }

    public double East { get; }

    public double North { get; }

    public bool CrossesAntimeridian => West > East;

    /// <summary>The part west of the antimeridian; the whole box where it does not cross.</summary>
    public BoundingBox WesternPart => CrossesAntimeridian ? new BoundingBox(West, South, 180, North) : this;

    /// <summary>The part east of the antimeridian; null where the box does not cross.</summary>
    public BoundingBox? EasternPart => CrossesAntimeridian ? new BoundingBox(-180, South, East, North) : null;

    /// <summary>Reads <c>[west, south, east, north]</c>.</summary>
    /// <param name="numbers">As the client gave them.</param>
    /// <param name="box">The box, when the result is true.</param>
    /// <param name="problem">What is wrong and what would be right, when the result is false.</param>
    public static bool TryRead(
        ReadOnlySpan<double> numbers, out BoundingBox box, [NotNullWhen(false)] out string? problem)
    {
        box = default;
        problem = Problem(numbers);
        if (problem is not null)
        {
            return false;
        }

        box = new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]);
        return true;
    }

    private static string? Problem(ReadOnlySpan<double> numbers)
    {
        if (numbers.Length != 4)
        {
            return $"A box is four numbers, [west, south, east, north]; here are {numbers.Length}.";
        }

        return LongitudeProblem("west", numbers[0])
            ?? LatitudeProblem("south", numbers[1])
            ?? LongitudeProblem("east", numbers[2])
            ?? LatitudeProblem("north", numbers[3])
            ?? (numbers[1] > numbers[3]
                ? FormattableString.Invariant($"The box's south, {numbers[1]}, lies north of its north, {numbers[3]}; ")
                    + "the order is [west, south, east, north]."
                : null);
    }

    private static string? LongitudeProblem(string name, double value) => Math.Abs(value) <= 180
        ? null
        : FormattableString.Invariant($"The box's {name} is {value}; a longitude lies between -180 and 180.");

    private static string? LatitudeProblem(string name, double value) => Math.Abs(value) <= 90
        ? null
        : FormattableString.Invariant($"The box's {name} is {value}; a latitude lies between -90 and 90.");
}
