using System.Globalization;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>Conditions that compare a geometry of a village, over all operators and derived fields.</summary>
internal sealed class RandomLeaves(Random random, RandomGeometries geometries)
{
    private static readonly (string Name, string Function)[] Predicates =
    [
        ("intersects", "ST_Intersects"), ("within", "ST_Within"), ("contains", "ST_Contains"),
        ("overlaps", "ST_Overlaps"), ("touches", "ST_Touches"), ("crosses", "ST_Crosses"),
        ("disjoint", "ST_Disjoint"), ("equals", "ST_Equals"), ("covers", "ST_Covers"), ("coveredBy", "ST_CoveredBy"),
    ];

    private static readonly string[] Patterns =
        ["T********", "FF*FF****", "T*F**F***", "F***T****", "T*T***T**", "1********", "*T*******", "FF2******", "2*2***2**"];

    private static readonly (string Name, string Sign)[] Comparisons =
        [("eq", "="), ("gt", ">"), ("gte", ">="), ("lt", "<"), ("lte", "<=")];

    private static readonly (string Field, string Naive, double Least, double Most)[] Measures =
    [
        ("area", "ST_Area({0}::geography)", 0, 3e7),
        ("length", "ST_Perimeter({0}::geography)", 0, 4e4),
        ("numPoints", "ST_NPoints({0})", 1, 300),
    ];

    public RandomLeaf Next() => random.Next(9) switch
    {
        0 or 1 or 2 => Predicate(Operand()),
        3 => Relate(Operand()),
        4 => Box(Operand()),
        5 => Distance(Operand()),
        6 => Buffered(Operand()),
        7 => Measure(),
        _ => Between(Operand()),
    };

    private (FilterOperand Operand, string Naive) Operand() => random.Next(6) switch
    {
        0 => (new FilterOperand(ColumnPath.Of("Location")), "v.location"),
        1 => (Boundary("centroid"), "ST_Centroid(v.boundary)"),
        2 => (Boundary("envelope"), "ST_Envelope(v.boundary)"),
        _ => (Boundary(null), "v.boundary"),
    };

    private static FilterOperand Boundary(string? field)
    {
        var boundary = new FilterOperand(ColumnPath.Of("Boundary"));
        return field is null ? boundary : boundary.Derive(GeometryFilterFields.All.Single(one => one.Name == field));
    }

    private RandomLeaf Predicate((FilterOperand Operand, string Naive) of)
    {
        var (name, function) = Predicates[random.Next(Predicates.Length)];
        var geometry = name is "intersects" ? geometries.Any() : geometries.Next();
        return Leaf(
            of.Operand, name, $"{function}({of.Naive}, {RandomGeometries.Naive(geometry)})", RandomGeometries.Value(geometry), null);
    }

    private RandomLeaf Relate((FilterOperand Operand, string Naive) of)
    {
        var (geometry, pattern) = (geometries.Next(), Patterns[random.Next(Patterns.Length)]);
        return Leaf(
            of.Operand,
            "relate",
            $"ST_RelateMatch(ST_Relate({of.Naive}, {RandomGeometries.Naive(geometry)}), '{pattern}')",
            RandomGeometries.Value(geometry), pattern, null);
    }

    private RandomLeaf Box((FilterOperand Operand, string Naive) of)
    {
        var box = geometries.Box();
        string Part(double west, double east) => string.Create(
            CultureInfo.InvariantCulture,
            $"ST_Intersects({of.Naive}, ST_MakeEnvelope({west}, {box[1]}, {east}, {box[3]}, 4326))");
        var naive = box[0] <= box[2] ? Part(box[0], box[2]) : $"({Part(box[0], 180)} OR {Part(-180, box[2])})";
        return Leaf(of.Operand, "bbox", naive, box);
    }

    private RandomLeaf Distance((FilterOperand Operand, string Naive) of)
    {
        var (geometry, metres) = (geometries.Any(), Metres());
        return Leaf(
            of.Operand, "withinDistance", $"{Measured(of.Naive, geometry)} <= {Text(metres)}", RandomGeometries.Value(geometry), metres);
    }

    private RandomLeaf Between((FilterOperand Operand, string Naive) of)
    {
        var (geometry, least, width) = (geometries.Any(), Metres(), Metres());
        double?[] bounds = random.Next(4) switch
        {
            0 => [least, null, null, null],
            1 => [null, least + width, least, null],
            2 => [least + width, null, null, least],
            _ => [null, null, least, null],
        };
        var conditions = new[] { "<", "<=", ">", ">=" }.Zip(bounds)
            .Where(pair => pair.Second is not null)
            .Select(pair => $"{Measured(of.Naive, geometry)} {pair.First} {Text(pair.Second!.Value)}");
        return Leaf(
            of.Operand, "distanceMetres", string.Join(" AND ", conditions),
            RandomGeometries.Value(geometry), bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    private RandomLeaf Buffered((FilterOperand Operand, string Naive) of)
    {
        var (name, function) = Predicates[random.Next(Predicates.Length)];
        var (geometry, metres) = (geometries.Any(), Metres());
        var naive = name switch
        {
            "intersects" => $"{Measured(of.Naive, geometry)} <= {Text(metres)}",
            "disjoint" => $"{Measured(of.Naive, geometry)} > {Text(metres)}",
            _ => $"{function}({of.Naive}, "
                + $"ST_Buffer({RandomGeometries.Naive(geometry)}::geography, {Text(metres)}, 32)::geometry)",
        };
        return Leaf(of.Operand, name, naive, RandomGeometries.Value(geometry), metres);
    }

    private RandomLeaf Measure()
    {
        var (field, sql, least, most) = Measures[random.Next(Measures.Length)];
        var (name, sign) = Comparisons[random.Next(Comparisons.Length)];
        var value = Math.Round(least + (random.NextDouble() * (most - least)));
        object argument = field == "numPoints" ? (object)(int)value : value;
        var naive = string.Format(CultureInfo.InvariantCulture, sql, "v.boundary");
        return Leaf(Boundary(field), name, $"{naive} {sign} {Text(value)}", argument);
    }

    private RandomLeaf Leaf(FilterOperand operand, string name, string naive, params object?[] arguments)
    {
        var kind = operand.Fields is [.., var last] ? last.Result : ValueKind.Geometry;
        FilterNode Filter(string named) => new OperatorFilter(
            operand, FilterOperators.Find(kind, named), [.. arguments.Select(value => QueryValue.Of(value))]);
        var leaf = new RandomLeaf(Filter(name), naive);
        return random.Next(4) == 0 ? leaf.Negated(Filter($"n{name}")) : leaf;
    }

    private double Metres() => Math.Round(random.NextDouble() * 20_000, 3) + 0.5;

    private static string Measured(string naive, string geometry) =>
        $"ST_Distance({naive}::geography, {RandomGeometries.Naive(geometry)}::geography)";

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
