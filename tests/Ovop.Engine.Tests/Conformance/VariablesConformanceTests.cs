using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>Variables have the values, or the errors, that the reference gives them.</summary>
[Collection(ConformanceCollection.Name)]
public class VariablesConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
    [Fact]
    public async Task Random_variables_are_coerced_alike()
    {
        var differential = new Differential(reference, Answerers.Variables);
        foreach (var seed in Seeds.From(3_000, 40))
        {
            var random = new RandomCases(seed);
            await differential.CompareAsync(random.Sdl, random.Variables(100));
            await differential.VerifyAsync(seed);
        }

        output.WriteLine($"{differential.Count} operations, {differential.CountOf("\"errors\":")} of them refused.");
        Assert.InRange(differential.CountOf("\"errors\":"), differential.Count / 5, differential.Count * 4 / 5);
    }
}
