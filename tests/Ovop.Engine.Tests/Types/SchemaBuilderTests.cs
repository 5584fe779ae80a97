using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class SchemaBuilderTests
{
    [Fact]
    public void Builds_a_schema_without_faults() => Assert.Empty(Of(_ => { }));

    [Fact]
    public void Lists_all_faults_at_once() => Assert.Equal(
        [
            "Query root type must be provided.",
            "A.x: Unknown type \"Nope\".",
            "Enum type E must define one or more values.",
            "Union type U must define one or more member types.",
        ],
        OfBuilder(SchemaBuilder.New()
            .AddType(Object("A", "x: Nope"))
            .AddType(new UnionType(union => union.Name("U")))
            .AddType(new EnumType(type => type.Name("E")))));

    [Fact]
    public void Finds_types_that_come_with_a_field_an_argument_or_an_item_of_a_list()
    {
        var kind = new EnumType(type => type.Name("Kind").Value("A"));
        var village = Object("Village", "name: String");
        var filter = new InputObjectType(type => type.Name("Filter").Field("kinds").Type(new ListType(kind)));
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(query => query.Name("Query")
            .Field("villages").Type(new NonNullType(new ListType(village)))
            .Argument("where", argument => argument.Type(filter)).Resolve<object>(_ => null))).Create();
        Assert.Same(village, schema.Type("Village"));
        Assert.Same(filter, schema.Type("Filter"));
        Assert.Same(kind, schema.Type("Kind"));
        Assert.Equal("[Village]!", schema.QueryType.Field("villages")!.Type.ToString());
    }

    [Fact]
    public void Names_types_after_their_classes() =>
        Assert.NotNull(SchemaBuilder.New().AddQueryType(new QueryType()).Create().Type("Query"));

    [Theory]
    [InlineData("Vilage", "Query.v: Unknown type \"Vilage\". Did you mean \"Village\"?")]
    [InlineData("[Nope!]!", "Query.v: Unknown type \"Nope\".")]
    [InlineData("[Village", "Query.v: \"[Village\" is not a type: Syntax Error: Expected \"]\", found <EOF>.")]
    [InlineData("Village!!", "Query.v: \"Village!!\" is not a type: Syntax Error: Expected <EOF>, found \"!\".")]
    [InlineData("", "Query.v: \"\" is not a type: Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("Filter", "The type of Query.v must be Output Type but got: Filter.")]
    public void Says_which_reference_is_wrong(string reference, string fault) => Assert.Equal(
        [fault],
        OfBuilder(SchemaBuilder.New().AddQueryType(Object("Query", $"v: {reference}"))
            .AddType(Object("Village", "a: Int"))
            .AddType(Input("Filter", "a: Int"))));

    [Theory]
    [InlineData("Village", "The type of Query.v(where:) must be Input Type but got: Village.")]
    [InlineData("Nope", "Query.v(where:): Unknown type \"Nope\".")]
    public void Says_which_argument_is_of_a_wrong_type(string reference, string fault) => Assert.Equal(
        [fault],
        OfBuilder(SchemaBuilder.New()
            .AddQueryType(new ObjectType(query => query.Name("Query").Field("v").Type("Village")
            .Argument("where", argument => argument.Type(reference)).Resolve<object>(_ => null)))
            .AddType(Object("Village", "a: Int"))));

    [Fact]
    public void Says_which_field_has_no_type() => Assert.Equal(
        ["Query.v has no type."],
        OfBuilder(SchemaBuilder.New().AddQueryType(new ObjectType(query => query.Name("Query").Field("v")))));

    [Fact]
    public void Refuses_two_types_of_one_name() => Assert.Equal(
        ["There can be only one type named \"Village\".", "There can be only one type named \"Int\"."],
        Of(builder => builder.AddType(Object("Village", "a: Int")).AddType(Input("Village", "a: Int"))
            .AddType(Object("Int", "a: Int"))));

    [Fact]
    public void Takes_the_same_type_twice()
    {
        var village = Object("Village", "a: Int");
        Assert.Empty(Of(builder => builder.AddType(village).AddType(village)));
    }

    [Fact]
    public void Builds_once()
    {
        var builder = SchemaBuilder.New().AddQueryType(Object("Query", "a: Int"));
        builder.Create();
        Assert.Throws<InvalidOperationException>(builder.Create);
    }

    private sealed class QueryType : ObjectType
    {
        protected override void Configure(ObjectTypeDescriptor descriptor) =>
            SchemaFaults.Describe(descriptor, "a: Int");
    }
}
