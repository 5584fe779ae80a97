using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class InputObjectCyclesTests
{
    [Theory]
    [InlineData("I")]
    [InlineData("[I!]!")]
    [InlineData("[I]!")]
    public void Takes_cycles_that_a_null_or_an_empty_list_can_break(string type) =>
        Assert.Empty(Of(builder => builder.AddType(Input("I", $"self: {type}", "a: Int"))));

    [Fact]
    public void Refuses_a_type_that_demands_itself() => Assert.Equal(
        ["Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"self\"."],
        Of(builder => builder.AddType(Input("I", "self: I!"))));

    [Fact]
    public void Refuses_a_cycle_of_several_types_once() => Assert.Equal(
        ["Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\"."],
        Of(builder => builder.AddType(Input("A", "b: B!")).AddType(Input("B", "c: C!")).AddType(Input("C", "a: A!"))));

    [Fact]
    public void Refuses_every_cycle_through_a_type() => Assert.Equal(
        [
            "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".",
            "Cannot reference Input Object \"B\" within itself through a series of non-null fields: \"self\".",
        ],
        Of(builder => builder.AddType(Input("A", "b: B!")).AddType(Input("B", "a: A!", "self: B!"))));
}
