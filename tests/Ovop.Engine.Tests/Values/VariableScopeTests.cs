using Ovop.Engine.Text;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

public class VariableScopeTests
{
    [Fact]
    public void Resolves_types_and_defaults_in_order_of_declaration()
    {
        var definitions = Variables("($a: [Int!]! = 1, $b: VillageKind = null, $c: ID)")
            .ToOperationVariables().Definitions;
        Assert.Equal(["a", "b", "c"], definitions.Select(definition => definition.Name));
        Assert.Equal([0, 1, 2], definitions.Select(definition => definition.Index));
        Assert.Equal(["[Int!]!", "VillageKind", "ID"], definitions.Select(definition => definition.Type.ToString()));
        Assert.Equal([true, true, false], definitions.Select(definition => definition.HasDefault));
        Assert.Equal(["[1]", "null", "null"], definitions.Select(definition => Show.Value(definition.Default)));
        Assert.Equal(new SourceLocation(1, 8), definitions[0].Location);
    }

    [Theory]
    [InlineData("($x: Query)",
        "Variable \"$x\" expected value of type \"Query\" which cannot be used as an input type.", 12)]
    [InlineData("($x: [Nope]!)",
        "Variable \"$x\" expected value of type \"[Nope]!\" which cannot be used as an input type.", 12)]
    [InlineData("($x: Int = \"a\")",
        "Variable \"$x\" has an invalid default value: Int cannot represent non-integer value: \"a\"", 8)]
    public void Refuses_what_validation_should_have_refused(string declarations, string message, int column)
    {
        var error = Assert.Throws<GraphQLException>(() => Variables(declarations)).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal(new SourceLocation(1, column), Assert.Single(error.Locations));
    }
}
