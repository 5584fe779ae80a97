using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class UnionFaultsTests
{
    [Fact]
    public void Demands_members() => Assert.Equal(
        ["Union type U must define one or more member types."],
        Of(builder => builder.AddType(new UnionType(union => union.Name("U")))));

    [Fact]
    public void Refuses_a_member_twice() => Assert.Equal(
        ["Union type U can only include type Query once."],
        Of(builder => builder.AddType(new UnionType(union => union.Name("U").Type("Query").Type("Query")))));

    [Fact]
    public void Refuses_members_that_are_no_objects() => Assert.Equal(
        ["Union type U can only include Object types, it cannot include Int.", "U: Unknown type \"Nope\"."],
        Of(builder => builder.AddType(new UnionType(union => union.Name("U").Type("Query").Type("Int").Type("Nope")))));
}
