using Ovop.Engine.Language;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Planning;

public class DocumentMeasureTests
{
    private const string Nested = "{ a { ...F ... on T { b } } } fragment F on T { c { d } }"; // 3 deep, 4 fields
    private const string Aliased = "{ x: a { ...F } y: a { ...F } b } fragment F on T { z: c d: d }"; // 2 + 2 x 2 aliases

    private static readonly MeasureLimits Large = new() { MaxDepth = 1_000, MaxFields = int.MaxValue, MaxAliases = int.MaxValue };

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, null)]
    [InlineData(2, "The operation is 3 fields deep; at most 2 are allowed.")]
    public void Counts_fields_within_fields_through_fragments(int maxDepth, string? message) =>
        Assert.Equal(message, Exceeds(Nested, Large with { MaxDepth = maxDepth })?.Message);

    [Theory]
    [InlineData(5, null)]
    [InlineData(4, null)]
    [InlineData(3, "The operation selects 4 fields; at most 3 are allowed.")]
    public void Counts_fields_with_fragments_at_each_spread(int maxFields, string? message) =>
        Assert.Equal(message, Exceeds(Nested, Large with { MaxFields = maxFields })?.Message);

    [Theory]
    [InlineData(7, null)]
    [InlineData(6, null)]
    [InlineData(5, "The operation gives 6 fields another name; at most 5 aliases are allowed.")]
    public void Counts_aliases_with_fragments_at_each_spread(int maxAliases, string? message) =>
        Assert.Equal(message, Exceeds(Aliased, Large with { MaxAliases = maxAliases })?.Message);

    [Fact]
    public void Names_the_operation_that_is_too_large()
    {
        var error = Exceeds("query A { a }\nquery B { a { b } }", Large with { MaxDepth = 1 });

        Assert.Equal(ErrorCodes.TooComplex, error!.Code);
        Assert.Equal([new SourceLocation(2, 1)], error.Locations);
    }

    // 2^1000 fields: the counts stop at a largest number, and each of 3 x 1000 selections is looked at once.
    [Fact]
    public void Measures_fragments_that_double_a_thousand_times_in_as_many_steps_as_they_have_selections()
    {
        var document = Utf8Parser.Parse(Doubling(1_000), ParserLimits.Trusted);

        var error = DocumentMeasure.Exceeds(document, Large with { MaxDepth = 3_000, MaxFields = 2_000 }, out var steps);

        Assert.Equal("The operation selects 2147483647 fields; at most 2000 are allowed.", error?.Message);
        Assert.Equal(1 + (4 * 1_000) + 1, steps);
    }

    [Fact]
    public void Measures_the_fragments_of_a_thousand_operations_once()
    {
        var operations = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"query Q{i} {{ ...F0 }} "));
        var document = Utf8Parser.Parse(operations + Doubling(20)["{ ...F0 } ".Length..], ParserLimits.Trusted);

        DocumentMeasure.Exceeds(document, Large, out var steps);

        Assert.Equal(1_000 + (4 * 20) + 1, steps);
    }

    private static string Doubling(int levels)
    {
        var fragments = Enumerable.Range(0, levels)
            .Select(i => $"fragment F{i} on T {{ a: t {{ ...F{i + 1} }} b: t {{ ...F{i + 1} }} }} ");
        return $"{{ ...F0 }} {string.Concat(fragments)} fragment F{levels} on T {{ n }}";
    }

    private static GraphQLError? Exceeds(string text, MeasureLimits limits) =>
        DocumentMeasure.Exceeds(Utf8Parser.Parse(text), limits);
}
