using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class RootFaultsTests
{
    [Fact]
    public void Refuses_one_type_for_two_roots()
    {
        var root = Object("Root", "a: Int");
        Assert.Equal(
            ["All root types must be different, \"Root\" type is used as query and mutation root types."],
            OfBuilder(SchemaBuilder.New().AddQueryType(root).AddMutationType(root)));
    }

    [Fact]
    public void Refuses_one_type_for_three_roots()
    {
        var root = Object("Root", "a: Int");
        Assert.Equal(
            [
                "All root types must be different, "
                    + "\"Root\" type is used as query, mutation, and subscription root types.",
            ],
            OfBuilder(SchemaBuilder.New().AddQueryType(root).AddMutationType(root).AddSubscriptionType(root)));
    }

    [Fact]
    public void Demands_a_root_of_queries() => Assert.Equal(
        ["Query root type must be provided."],
        OfBuilder(SchemaBuilder.New().AddMutationType(Object("Mutation", "a: Int"))));
}
