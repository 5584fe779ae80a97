using Ovop.Engine.Language;
using Ovop.Engine.Validation;
using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation;

/// <summary>Documents made to cost more than they weigh: accepted cheaply, or refused as too complex.</summary>
public class HostileDocumentTests
{
    private const string TooComplex =
        "TOO_COMPLEX: The document is too complex to validate: "
        + "it uses fragments, or repeats fields, too many times over.";

    [Fact]
    public void Merges_a_field_repeated_fifty_thousand_times_in_proportion() =>
        Assert.Empty(Errors($"{{ village {{ {Repeat(50_000, _ => "name ")}}} }}"));

    [Fact]
    public void Merges_a_field_with_a_selection_repeated_twenty_thousand_times_in_proportion() =>
        Assert.Empty(Errors($"{{ {Repeat(20_000, _ => "village { district { name } } ")}}}"));

    [Fact]
    public void Merges_a_fragment_spread_ten_thousand_times_in_proportion() =>
        Assert.Empty(Errors(
            $"{{ {Repeat(10_000, i => $"v{i}: village {{ ...F }} ")}}} fragment F on Village {{ {Names(200)} }}"));

    [Fact]
    public void Takes_as_many_steps_as_the_document_has_fields()
    {
        var limits = new ValidationLimits { MaxSteps = 5_000 };
        var text = $"{{ village {{ {Repeat(1_000, _ => "district { name code } ")}}} }}";
        Assert.Empty(Merge.Run(text, limits));
    }

    // The cross product of two fragments of the same fields; comparing each with each would take 25 million steps.
    [Fact]
    public void Merges_two_large_fragments_in_proportion() =>
        Assert.Empty(Errors(
            $$"""
            { village { ...A ...B } }
            fragment A on Village { {{Repeat(5_000, _ => "name ")}} }
            fragment B on Village { {{Repeat(5_000, _ => "name ")}} }
            """));

    [Fact]
    public void Follows_a_chain_of_five_thousand_fragments_without_using_up_the_stack()
    {
        var chain = Repeat(5_000, i => $"fragment F{i} on Village {{ district {{ capital {{ ...F{i + 1} }} }} }}\n");
        Assert.Empty(Errors($"{{ village {{ ...F0 }} }}\n{chain}fragment F5000 on Village {{ name }}"));
    }

    [Fact]
    public void Refuses_a_conflict_at_the_end_of_a_chain_of_five_thousand_fragments_without_using_up_the_stack()
    {
        var chain = Repeat(5_000, i => $"fragment F{i} on Village {{ district {{ capital {{ ...F{i + 1} }} }} }}\n");
        var other = Repeat(5_000, i => $"fragment G{i} on Village {{ district {{ capital {{ ...G{i + 1} }} }} }}\n");
        var errors = Errors(
            $"{{ village {{ ...F0 ...G0 }} }}\n{chain}{other}"
            + "fragment F5000 on Village { x: name } fragment G5000 on Village { x: code }");
        Assert.Equal(TooComplex, errors[^1]);
    }

    [Fact]
    public void Reports_a_circle_of_five_thousand_fragments()
    {
        var circle = Repeat(5_000, i => $"fragment F{i} on Village {{ ...F{(i + 1) % 5_000} }}\n");
        var error = Assert.Single(Errors($"{{ village {{ ...F0 }} }}\n{circle}"));
        Assert.StartsWith("Cannot spread fragment \"F0\" within itself via", error, StringComparison.Ordinal);
    }

    // Each level doubles the places in the response; what is merged at them is the same, so it is looked at once.
    [Fact]
    public void Merges_two_to_the_fiftieth_places_of_a_response()
    {
        var levels = Repeat(50, i =>
            $"fragment F{i} on Village {{ a: district {{ capital {{ ...F{i + 1} }} }} "
            + $"b: district {{ capital {{ ...F{i + 1} }} }} }}\n");
        Assert.Empty(Errors($"{{ village {{ ...F0 }} }}\n{levels}fragment F50 on Village {{ name }}"));
    }

    // A thousand selection sets of one field each, all with the fields of a large fragment.
    [Fact]
    public void Refuses_what_would_have_to_be_merged_too_many_times_over()
    {
        var text = $"{{ {Repeat(3_000, i => $"v{i}: village {{ name ...F }} ")}}} "
            + $"fragment F on Village {{ {Names(1_000)} }}";
        Assert.Equal([TooComplex], Errors(text));
    }

    [Fact]
    public void Stops_at_the_limit_of_errors_among_thousands_that_conflict() =>
        Assert.Equal(
            101,
            Errors($"{{ village {{ {Repeat(3_000, i => $"x: {(i % 2 == 0 ? "name" : "code")} ")}}} }}").Count);

    [Fact]
    public void Reports_the_conflict_and_gives_up_where_thousands_are_to_be_compared_with_each_other()
    {
        var errors = Errors($"{{ village {{ {Repeat(3_000, _ => "x: name ")} x: code }} }}");
        Assert.StartsWith("Fields \"x\" conflict because", errors[0], StringComparison.Ordinal);
        Assert.Equal(TooComplex, errors[^1]);
    }

    [Fact]
    public void Refuses_variables_that_thousands_of_operations_use_in_large_fragments()
    {
        var operations = Repeat(2_000, i => $"query Q{i}($a: Boolean) {{ village {{ ...F }} }}\n");
        var uses = Repeat(2_000, i => $"n{i}: name(long: $a) ");
        Assert.Equal(TooComplex, Errors($"{operations}fragment F on Village {{ {uses}}}")[^1]);
    }

    [Fact]
    public void Refuses_fragments_that_thousands_of_operations_reach()
    {
        var operations = Repeat(2_000, i => $"query Q{i} {{ village {{ ...F0 }} }}\n");
        var chain = Repeat(2_000, i => $"fragment F{i} on Village {{ ...F{i + 1} }}\n");
        Assert.Equal(TooComplex, Errors($"{operations}{chain}fragment F2000 on Village {{ name }}")[^1]);
    }

    [Fact]
    public void Says_what_is_wrong_with_thousands_of_fields_up_to_the_limit() =>
        Assert.Equal(101, Errors($"{{ {Repeat(5_000, i => $"unknown{i} ")}}}").Count);

    [Fact]
    public void Cuts_reasons_of_conflicts_that_are_too_long_to_read()
    {
        var text = "{ village { district { "
            + $"{Repeat(200, i => $"x{i}: name ")}}} district {{ {Repeat(200, i => $"x{i}: code ")}}} }} }}";
        var error = Assert.Single(Merge.Run(text));
        Assert.InRange(error.Message.Length, 1_000, 1_300);
        Assert.Equal(40, error.Locations.Count);
    }

    // Errors on one very long line, each behind a thousand times as many bytes as it has itself.
    [Fact]
    public void Finds_the_places_of_errors_at_the_end_of_a_long_line()
    {
        var text = $"{{ village {{ {Repeat(100_000, _ => "name ")}{Repeat(150, i => $"bad{i} ")}}} }}";
        var errors = Errors(text);
        Assert.Equal(101, errors.Count);
        Assert.EndsWith("[1:500013]", errors[0], StringComparison.Ordinal);
    }

    private static RuleHarness Merge => new(context => new OverlappingFieldsCanBeMergedRule(context));

    private static List<string> Errors(string text)
    {
        var document = Utf8Parser.Parse(text, ParserLimits.Trusted);
        return Validator.Validate(TestSchema.Schema, document).Select(RuleHarness.Show).ToList();
    }

    private static string Repeat(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Names(int count) => Repeat(count, i => $"n{i}: name ");
}
