namespace Ovop.Benchmarks.Engine;

/// <summary>A row in memory, of all scalar types; both sides are given the same.</summary>
internal sealed record ComparedRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string District { get; init; }

    public required int Size { get; init; }

    public required int Count { get; init; }

    public required double Area { get; init; }

    public required double Length { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Null in every third.</summary>
    public required string? Note { get; init; }

    public required string Kind { get; init; }

    /// <summary>The same rows always.</summary>
    public static IReadOnlyList<ComparedRow> Thousand { get; } = [.. Enumerable.Range(0, 1_000).Select(i => new ComparedRow
    {
        Id = $"{350500 + i}",
        Name = $"Desa \"Pikatan\" {i}",
        District = $"Wonodadi é{i % 22}",
        Size = i * 7 % 1_000,
        Count = i,
        Area = i * 0.37,
        Length = i * 1.5,
        IsOpen = i % 2 == 0,
        Note = i % 3 == 0 ? null : $"Recorded in {1990 + (i % 30)}.",
        Kind = i % 5 == 0 ? "LARGE" : "SMALL",
    })];
}
