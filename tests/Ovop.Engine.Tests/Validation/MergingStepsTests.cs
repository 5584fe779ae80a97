using Ovop.Engine.Language;
using Ovop.Engine.Validation.Rules;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Tests.Validation;

/// <summary>
/// Whether fields can be merged is found in steps in proportion to the document, however it is laid out: twice the
/// document, about twice the steps.
/// </summary>
public class MergingStepsTests
{
    private const int Small = 400;
    private const double MostGrowth = 2.2;
    private const int MostPerField = 8;

    public static TheoryData<string, string> Documents => new()
    {
        { "one field many times", "{ village { # } }|name " },
        { "one field with a selection many times", "{ # }|village { district { name code } } " },
        { "many fields", "{ village { # } }|a@: name " },
        { "inline fragments", "{ village { # } }|... on Village { name district { name } } " },
        { "inline fragments in types that are exclusive", "{ anything { # } }|... on Village { n: name } ... on District { n: name } " },
        { "one fragment spread many times", "{ # } fragment F on Village { name district { name } }|v@: village { ...F } " },
        { "many fragments of the same fields", "{ village { # } } %|...F@ |fragment F@ on Village { name district { name } } " },
        { "a chain of fragments", "{ village { ...F0 } } # fragment F$ on Village { name }|fragment F@ on Village { name ...F@+ } " },
        { "fragments in one another's fields", "{ village { ...F0 } } # fragment F$ on Village { name }|fragment F@ on Village { district { capital { ...F@+ } } } " },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Grow_as_the_document_does(string what, string pattern)
    {
        var small = StepsOf(Write(pattern, Small));
        var large = StepsOf(Write(pattern, 2 * Small));

        Assert.True(small <= Small * 2 * MostPerField, $"{what}: {small} steps for {Small} repetitions.");
        Assert.True(large <= small * MostGrowth, $"{what}: {small} steps, and {large} for twice the document.");
    }

    // "#" stands for the repeated second part, "%" for the third; "@" is the number of the repetition, "$" the last.
    private static string Write(string pattern, int count)
    {
        var parts = pattern.Split('|');
        return parts[0]
            .Replace("$", $"{count}", StringComparison.Ordinal)
            .Replace("#", Repeat(parts[1], count), StringComparison.Ordinal)
            .Replace("%", parts.Length > 2 ? Repeat(parts[2], count) : "", StringComparison.Ordinal);
    }

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Range(0, count).Select(i => part
        .Replace("@+", $"{i + 1}", StringComparison.Ordinal).Replace("@", $"{i}", StringComparison.Ordinal)));

    private static int StepsOf(string text)
    {
        var document = Utf8Parser.Parse(text, ParserLimits.Trusted);
        var report = new ErrorReport(document.Source, maxErrors: 1);
        var context = new ValidationContext(TestSchema.Schema, document, report, int.MaxValue);
        var subscriptions = new RuleSubscriptions();
        subscriptions.Add(new OverlappingFieldsCanBeMergedRule(context));
        new DocumentWalk(context, subscriptions).Walk(document);
        Assert.Empty(report.Errors);
        return context.Steps;
    }
}
