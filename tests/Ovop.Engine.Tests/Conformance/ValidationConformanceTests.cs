using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>Documents have the errors that the reference finds: words, places, order and suggestions.</summary>
[Collection(ConformanceCollection.Name)]
public class ValidationConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
    // Of operations that the schema has no root for: this schema has all, and the reference has no such rule.
    private const string OwnRule = "KnownOperationTypes";

    public static TheoryData<string> Rules => [.. RulesByName.All.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Hand_picked_documents_of_each_rule_have_the_same_errors(string rule)
    {
        var sdl = CaseFile.Read("validation.schema").Single().Text;
        var cases = CaseFile.Read($"validation/{rule}");
        var alone = new Differential(reference, Answerers.Validate);
        await alone.CompareAsync(sdl, [.. cases.Select(one => one with { Rule = rule })]);
        await alone.VerifyAsync();

        // Some that the rule takes, some that it refuses.
        Assert.InRange(alone.CountOf("\"message\":"), rule == OwnRule ? 0 : 1, cases.Length - 1);

        var together = new Differential(reference, Answerers.Validate);
        await together.CompareAsync(sdl, cases);
        await together.VerifyAsync();
    }

    [Fact]
    public async Task Random_documents_have_the_same_errors()
    {
        var differential = new Differential(reference, Answerers.Validate);
        foreach (var seed in Seeds.From(2_000, 80))
        {
            var random = new RandomCases(seed);
            await differential.CompareAsync(random.Sdl, random.Documents(110, mutated: 70));
            await differential.VerifyAsync(seed);
        }

        output.WriteLine($"{differential.Count} documents, {differential.CountOf("\"message\":")} of them with errors.");
        Assert.InRange(differential.CountOf("\"message\":"), differential.Count / 4, differential.Count * 3 / 4);
    }

    [Fact]
    public async Task Random_documents_among_type_definitions_have_the_same_errors()
    {
        var differential = new Differential(reference, Answerers.Validate);
        foreach (var seed in Seeds.From(8_000, 20))
        {
            var random = new RandomCases(seed);
            var cases = random.Documents(30, mutated: 50).Zip(
                random.SchemaTexts(30), (one, types) => one with { Text = $"{types.Text}\n{one.Text}" });
            await differential.CompareAsync(random.Sdl, [.. cases]);
            await differential.VerifyAsync(seed);
        }

        output.WriteLine($"{differential.Count} documents, {differential.CountOf("\"executable\":")} of them with other errors.");
        Assert.InRange(differential.CountOf("\"executable\":"), differential.Count / 20, differential.Count);
    }
}
