using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

public class CoercionLimitsTests
{
    [Fact]
    public void Stops_at_the_limit_of_errors()
    {
        var errors = Coerce("($x: [Int])", """{ "x": ["a", "b", "c", "d"] }""", new() { MaxErrors = 2 }).Errors;
        Assert.Equal(3, errors.Count);
        Assert.Equal(
            "Too many errors processing variables, error limit reached. Execution aborted.", errors[2].Message);
    }

    [Fact]
    public void Reports_as_many_errors_as_the_limit_without_complaint()
    {
        var errors = Coerce("($x: [Int])", """{ "x": ["a", "b"] }""", new() { MaxErrors = 2 }).Errors;
        Assert.All(errors, error => Assert.StartsWith("Variable \"$x\" got", error.Message, StringComparison.Ordinal));
        Assert.Equal(2, errors.Count);
    }

    [Theory]
    [InlineData("""{"x":12}""")] // below
    [InlineData("""{"x":123}""")] // at
    public void Takes_as_many_bytes_as_the_limit(string variables) =>
        Assert.Empty(Coerce("($x: Int)", variables, new() { MaxBytes = 9 }).Errors);

    [Theory]
    [InlineData("""{"x":1234}""", "($x: Int)")]
    [InlineData("""{"y":true}""", "($x: Int)")] // what nobody asked for counts as well
    [InlineData("""{"y":true}""", "")]
    public void Refuses_one_byte_more(string variables, string definitions) => Assert.Equal(
        ["TOO_COMPLEX The variables have 10 bytes; at most 9 are allowed."],
        Messages(Coerce(definitions, variables, new() { MaxBytes = 9 }).Errors));

    [Fact]
    public void Refuses_a_list_that_is_too_long()
    {
        var limits = new CoercionLimits { MaxListItems = 3 };
        Assert.Empty(Coerce("($x: [[Int]])", """{ "x": [[1, 2, 3]] }""", limits).Errors);
        Assert.Equal(
            ["TOO_COMPLEX Variable \"$x\" has a list of 4 items at \"x[0]\"; a list may have at most 3."],
            Messages(Coerce("($x: [[Int]], $y: Int!)", """{ "x": [[1, 2, 3, 4], ["a"]] }""", limits).Errors));
    }

    [Fact]
    public void Refuses_too_many_values_over_all_variables()
    {
        var limits = new CoercionLimits { MaxValues = 5 };
        Assert.Empty(Coerce("($x: [Int], $y: Int)", """{ "x": [1, 2, 3], "y": 1 }""", limits).Errors);
        Assert.Equal(
            ["TOO_COMPLEX The variables hold more than 5 values. Send fewer."],
            Messages(Coerce("($x: [Int], $y: [Int])", """{ "x": [1, 2, 3], "y": [1, 2] }""", limits).Errors));
    }

    [Fact]
    public void Counts_the_fields_of_input_objects_that_are_given()
    {
        const string Filter = """{ "x": { "name": "a", "ladder": { "regency": "b" } } }""";
        Assert.Empty(Coerce("($x: VillageFilter)", Filter, new() { MaxValues = 4 }).Errors);
        Assert.Single(Coerce("($x: VillageFilter)", Filter, new() { MaxValues = 3 }).Errors);
    }

    [Fact]
    public void Looks_at_each_of_very_many_members_only_once()
    {
        // 2,000 variables times 100,000 members would be 200 million comparisons.
        var declarations = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"$v{i}: Int"));
        var members = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"\"v{i}\": {i}"));
        var scope = Variables($"({declarations})");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(1999, Coerce(scope, $"{{ {members} }}", new() { MaxBytes = 10_000_000 }).Values[1999]);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 3000);
    }
}
