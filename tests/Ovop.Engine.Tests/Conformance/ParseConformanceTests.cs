using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>What is parsed is printed as the reference prints it; what is not is refused at the same place.</summary>
[Collection(ConformanceCollection.Name)]
public class ParseConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
    [Fact]
    public async Task Hand_picked_documents_are_read_and_printed_alike()
    {
        var differential = new Differential(reference, Answerers.Parse);
        await differential.CompareAsync(null, [.. ParseCases.All.Select(text => new ConformanceCase { Text = text })]);
        await differential.VerifyAsync();
    }

    [Fact]
    public async Task Random_documents_and_schemas_are_read_and_printed_alike()
    {
        var differential = new Differential(reference, Answerers.Parse);
        foreach (var seed in Seeds.From(1_000, 80))
        {
            var random = new RandomCases(seed);
            await differential.CompareAsync(
                null, [.. random.Documents(50, mutated: 70), .. random.SchemaTexts(20), new() { Text = random.Sdl }]);
            await differential.VerifyAsync(seed);
        }

        output.WriteLine($"{differential.Count} documents, {differential.CountOf("\"errors\":")} of them refused.");
        Assert.InRange(differential.CountOf("\"errors\":"), differential.Count / 10, differential.Count / 2);
    }
}
