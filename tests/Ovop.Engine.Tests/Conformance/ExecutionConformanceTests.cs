using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Engine.Tests.Conformance.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>
/// Operations have the data and the errors of the reference, whose resolvers compute the same values: nulls, failures,
/// values of wrong types among them.
/// </summary>
[Collection(ConformanceCollection.Name)]
public class ExecutionConformanceTests(ReferenceProcess reference, ITestOutputHelper output)
{
    [Fact]
    public async Task Random_operations_answer_alike_from_functions_and_batches()
    {
        var differential = new Differential(reference, Answerers.Execute);
        foreach (var seed in Seeds.From(4_000, 40))
        {
            var random = new RandomCases(seed);
            await differential.CompareAsync(random.Sdl, random.Operations(70, "query"));
            await differential.VerifyAsync(seed);
        }

        ShowAndCheck(differential);
    }

    [Fact]
    public async Task Random_operations_answer_alike_from_row_sources()
    {
        var differential = new Differential(reference, Answerers.ExecuteOnRows);
        foreach (var seed in Seeds.From(5_000, 30))
        {
            var random = new RandomCases(seed, rows: true);
            await differential.CompareAsync(random.Sdl, random.Operations(70, "query"));
            await differential.VerifyAsync(seed);
        }

        ShowAndCheck(differential);
    }

    [Fact]
    public async Task Random_mutations_answer_alike_one_field_after_the_other()
    {
        var differential = new Differential(reference, Answerers.Execute);
        foreach (var seed in Seeds.From(6_000, 30))
        {
            var random = new RandomCases(seed);
            if (random.Schema.MutationType is not null)
            {
                await differential.CompareAsync(random.Sdl, random.Operations(40, "mutation"));
                await differential.VerifyAsync(seed);
            }
        }

        ShowAndCheck(differential);
    }

    private void ShowAndCheck(Differential differential)
    {
        output.WriteLine(
            $"{differential.Count} operations, {differential.CountOf("\"data\":")} of them executed, "
            + $"{differential.CountOf("\"path\":")} with errors of fields, {differential.CountOf("\"invalid\":")} invalid.");
        Assert.InRange(differential.CountOf("\"data\":"), differential.Count / 2, differential.Count);
        Assert.InRange(differential.CountOf("\"path\":"), differential.Count / 5, differential.Count);
    }
}
