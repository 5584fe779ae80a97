using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class NoFragmentCyclesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new NoFragmentCyclesRule(context));

    [Fact]
    public void Accepts_a_fragment_that_is_spread_twice_and_in_a_row() => Rule.Accepts(
        """
        fragment A on Village { ...B ...B ...C } fragment B on Village { ...C } fragment C on Village { name }
        """);

    [Fact]
    public void Accepts_fragments_that_spread_unknown_ones() => Rule.Accepts(
        """
        fragment A on Village { ...Unknown }
        """);

    [Fact]
    public void Accepts_a_fragment_named_as_the_inline_fragment_around() => Rule.Accepts(
        """
        fragment A on Place { ... on Village { ...B } } fragment B on Village { name }
        """);

    [Fact]
    public void Reports_a_fragment_within_itself() => Rule.Reports(
        """
        fragment A on Village { name ...A }
        """,
        "Cannot spread fragment \"A\" within itself. [1:30]");

    [Fact]
    public void Reports_a_fragment_within_itself_deeper_down() => Rule.Reports(
        """
        fragment A on Village { neighbours { ... on Village { ...A } } }
        """,
        "Cannot spread fragment \"A\" within itself. [1:55]");

    [Fact]
    public void Reports_a_circle_of_two_once() => Rule.Reports(
        """
        fragment A on Village { ...B }
        fragment B on Village { ...A }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\". [1:25] [2:25]");

    [Fact]
    public void Reports_a_circle_of_many() => Rule.Reports(
        """
        fragment A on Village { ...B } fragment B on Village { ...C } fragment C on Village { ...O }
        fragment X on Village { ...Y } fragment Y on Village { ...Z } fragment Z on Village { ...O }
        fragment O on Village { ...P } fragment P on Village { ...A ...X }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\", \"O\", \"P\". [1:25] [1:56] [1:87] "
        + "[3:25] [3:56]",
        "Cannot spread fragment \"O\" within itself via \"P\", \"X\", \"Y\", \"Z\". [3:25] [3:61] [2:25] "
        + "[2:56] [2:87]");

    [Fact]
    public void Reports_two_circles_that_share_a_fragment() => Rule.Reports(
        """
        fragment A on Village { ...B ...C } fragment B on Village { ...A } fragment C on Village { ...A }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\". [1:25] [1:61]",
        "Cannot spread fragment \"A\" within itself via \"C\". [1:30] [1:92]");

    [Fact]
    public void Reports_a_circle_that_is_come_to_from_outside() => Rule.Reports(
        """
        fragment A on Village { ...C } fragment B on Village { ...C } fragment C on Village { ...A ...B }
        """,
        "Cannot spread fragment \"A\" within itself via \"C\". [1:25] [1:87]",
        "Cannot spread fragment \"C\" within itself via \"B\". [1:92] [1:56]");

    [Fact]
    public void Reports_circles_in_circles() => Rule.Reports(
        """
        fragment A on Village { ...B } fragment B on Village { ...B ...C } fragment C on Village { ...A ...B }
        """,
        "Cannot spread fragment \"B\" within itself. [1:56]",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". [1:25] [1:61] [1:92]",
        "Cannot spread fragment \"B\" within itself via \"C\". [1:61] [1:97]");

    [Fact]
    public void Names_the_first_twenty_of_a_long_circle()
    {
        var fragments = Enumerable.Range(0, 30).Select(i => $"fragment F{i} on Village {{ ...F{(i + 1) % 30} }}");
        var error = Assert.Single(Rule.Run(string.Join('\n', fragments)));
        Assert.StartsWith(
            "Cannot spread fragment \"F0\" within itself via \"F1\", \"F2\"", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("\"F20\", and 9 more.", error.Message, StringComparison.Ordinal);
        Assert.Equal(30, error.Locations.Count);
    }
}
