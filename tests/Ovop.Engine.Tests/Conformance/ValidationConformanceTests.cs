using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>Documents have the errors that the reference finds: words, places, order and suggestions.</summary>
[Collection(ConformanceCollection.Name)]
public class ValidationConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
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
}
