using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Testing;

namespace Ovop.Engine.Tests.Types;

public class SdlPrinterTests
{
    [Fact]
    public void Prints_everything_that_a_schema_may_have() => KitchenSink.Create().ToSdl().MatchSnapshot();

    [Fact]
    public void Prints_the_same_each_time() => Assert.Equal(KitchenSink.Create().ToSdl(), KitchenSink.Create().ToSdl());

    [Fact]
    public void Prints_what_parses_and_prints_the_same_names_again()
    {
        var document = Utf8Parser.Parse(KitchenSink.Create().ToSdl(), ParserLimits.Trusted);
        var names = document.Definitions.OfType<TypeDefinitionNode>().Select(definition => definition.Name.Value);
        Assert.Equal(
            ["Changes", "Found", "Named", "Node", "Product", "Questions", "Shape", "Village", "VillageFilter",
                "VillageKind",
                "Wkt"],
            names);
    }

    [Fact]
    public void Prints_no_roots_where_their_names_say_it_all() => Assert.Equal(
        """
        type Query {
          a: Int
        }

        """,
        Schema("Query", description: null).ToSdl());

    [Fact]
    public void Prints_the_roots_where_one_has_another_name() => Assert.Equal(
        """
        schema {
          query: Root
        }

        type Root {
          a: Int
        }

        """,
        Schema("Root", description: null).ToSdl());

    [Fact]
    public void Prints_the_roots_where_the_schema_is_described() => Assert.Equal(
        """"
        """About."""
        schema {
          query: Query
        }

        type Query {
          a: Int
        }

        """",
        Schema("Query", "About.").ToSdl());

    [Fact]
    public void Prints_the_roots_where_a_type_that_is_none_has_the_name_of_one() => Assert.StartsWith(
        "schema {\n  query: Query\n}\n",
        SchemaBuilder.New()
            .AddQueryType(SchemaFaults.Object("Query", "a: Mutation"))
            .AddType(SchemaFaults.Object("Mutation", "b: Int"))
            .Create().ToSdl(),
        StringComparison.Ordinal);

    [Fact]
    public void Prints_no_roots_where_all_have_their_usual_names() => Assert.StartsWith(
        "type Mutation {",
        SchemaBuilder.New()
            .AddQueryType(SchemaFaults.Object("Query", "a: Int"))
            .AddMutationType(SchemaFaults.Object("Mutation", "b: Int"))
            .AddSubscriptionType(SchemaFaults.Object("Subscription", "c: Int"))
            .Create().ToSdl(),
        StringComparison.Ordinal);

    private static Schema Schema(string root, string? description)
    {
        var builder = SchemaBuilder.New()
            .AddQueryType(new ObjectType(query => query.Name(root).Field("a").Type("Int").Resolve<object>(_ => null)));
        return (description is null ? builder : builder.Description(description)).Create();
    }
}
