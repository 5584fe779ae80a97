using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Tests.Seeding;

public sealed class SeedDecisionTests
{
    [Fact]
    public void Inserts_what_was_never_written_and_is_not_there() =>
        Assert.Equal(SeedStep.Insert, SeedDecision.Of(null, null, ["a"]).Step);

    [Fact]
    public void Keeps_a_row_that_somebody_made_under_the_same_key_and_does_not_claim_it()
    {
        var decision = SeedDecision.Of(null, ["a"], ["a"]);

        Assert.Equal(SeedStep.Keep, decision.Step);
        Assert.Null(decision.Ledger);
    }

    [Theory]
    [InlineData("a", SeedStep.Leave)]
    [InlineData("b", SeedStep.Keep)]
    public void Never_writes_a_deleted_row_again(string file, object step) =>
        Assert.Equal((SeedStep)step, SeedDecision.Of(["a"], null, [file]).Step);

    [Theory]
    [InlineData("a", "a", "a", SeedStep.Leave, "a")]
    [InlineData("a", "x", "a", SeedStep.Leave, "a")]
    [InlineData("a", "a", "b", SeedStep.Update, "b")]
    [InlineData("a", "x", "b", SeedStep.Keep, "a")]
    [InlineData("a", "b", "b", SeedStep.Leave, "b")]
    public void Updates_only_what_nobody_changed(
        string written, string stored, string file, object step, string ledger)
    {
        var decision = SeedDecision.Of([written], [stored], [file]);

        Assert.Equal((SeedStep)step, decision.Step);
        Assert.Equal([ledger], decision.Ledger!);
        Assert.Equal(decision.Step == SeedStep.Keep, decision.Why is not null);
    }

    [Fact]
    public void Updates_one_part_and_keeps_the_other()
    {
        var decision = SeedDecision.Of(["a", "p"], ["a", "x"], ["b", "q"]);

        Assert.Equal(SeedStep.Update, decision.Step);
        Assert.Equal([0], decision.Parts);
        Assert.Equal(["b", "p"], decision.Ledger!);
        Assert.NotNull(decision.Why);
    }

    [Fact]
    public void Keeps_what_another_division_into_parts_makes_unrecognisable()
    {
        Assert.Equal(SeedStep.Keep, SeedDecision.Of(["a"], ["b", "p"], ["c", "p"]).Step);
        Assert.Equal(SeedStep.Leave, SeedDecision.Of(["a"], ["b", "p"], ["b", "p"]).Step);
    }
}
