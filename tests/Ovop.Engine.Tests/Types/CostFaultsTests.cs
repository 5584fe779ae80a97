using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

public class CostFaultsTests
{
    [Fact]
    public void Takes_weights_and_sizes_where_they_may_stand() => Assert.Empty(Faults(field => field
        .Type("[Int]").Cost(-1.5).ListSize(assumedSize: 0, slicingArguments: ["first"])
        .Argument("first", argument => argument.Type("Int!").Cost(1e-3))));

    [Fact]
    public void Refuses_the_directives_where_the_schema_does_not_have_them() => Assert.Equal(
        ["Query.b: Unknown directive \"@cost\"."],
        SchemaFaults.OfBuilder(SchemaBuilder.New().AddQueryType(Query(field => field.Type("Int").Cost(1)))));

    [Theory]
    [InlineData("ten")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("")]
    public void Refuses_a_weight_that_is_no_number(string weight) => Assert.Equal(
        ["Query.b: The weight of \"@cost\" must be a number."],
        Faults(field => field.Type("Int").Directive("cost", ("weight", weight))));

    [Fact]
    public void Refuses_a_weight_on_a_field_of_an_interface()
    {
        var faults = Faults(field => field.Type("Int"), new InterfaceType(type => type.Name("I").Field("x").Type("Int").Cost(1)));

        Assert.Contains("I.x: \"@cost\" cannot stand on a field of an interface; put it on those of its objects.", faults);
    }

    [Fact]
    public void Refuses_a_list_size_on_what_is_no_list() => Assert.Equal(
        ["Query.b: \"@listSize\" stands on a field that is no list, and names no sizedFields."],
        Faults(field => field.Type("Int").ListSize(assumedSize: 1)));

    [Fact]
    public void Refuses_sized_fields_that_are_no_lists_of_the_returned_object() => Assert.Equal(
        [
            "Query.b: The sized field \"a\" of \"@listSize\" is no list field of Query.",
            "Query.b: The sized field \"c\" of \"@listSize\" is no list field of Query.",
        ],
        Faults(field => field.Type("Query").ListSize(assumedSize: 1, sizedFields: ["a", "c"])));

    [Fact]
    public void Refuses_paths_of_sized_fields_that_lead_to_no_list() => Assert.Equal(
        [
            "Query.b: The sized field \"b.a\" of \"@listSize\" is no list field of Query.",
            "Query.b: The sized field \"b.none.a\" of \"@listSize\" is no list field of Query.",
        ],
        Faults(field => field.Type("Query").ListSize(assumedSize: 1, sizedFields: ["b.a", "b.none.a"])));

    [Fact]
    public void Refuses_slicing_arguments_that_are_no_numbers_of_the_field() => Assert.Equal(
        [
            "Query.b: The slicing argument \"first\" of \"@listSize\" is no argument of type Int and no list.",
            "Query.b: The slicing argument \"last\" of \"@listSize\" is no argument of type Int and no list.",
        ],
        Faults(field => field.Type("[Int]").ListSize(slicingArguments: ["first", "last"])
            .Argument("last", argument => argument.Type("Float"))));

    [Fact]
    public void Refuses_a_negative_size() => Assert.Equal(
        ["Query.b: The assumedSize of \"@listSize\" must not be negative."],
        Faults(field => field.Type("[Int]").ListSize(assumedSize: -1)));

    [Fact]
    public void Prints_them_with_the_schema()
    {
        var sdl = SchemaBuilder.New().AddCostDirectives().AddQueryType(Query(field => field
            .Type("[Int]").Cost(2.5).ListSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
            .Argument("first", argument => argument.Type("Int")))).Create().ToSdl();

        Assert.Contains(
            """b(first: Int): [Int] @cost(weight: "2.5") @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)""",
            sdl, StringComparison.Ordinal);
        Assert.Contains(
            "directive @cost(", sdl, StringComparison.Ordinal);
        Assert.Contains(
            ") on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR", sdl, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Faults(Action<OutputFieldDescriptor> describe, params NamedType[] types) => SchemaFaults.OfBuilder(
        types.Aggregate(SchemaBuilder.New().AddCostDirectives().AddQueryType(Query(describe)), (builder, type) => builder.AddType(type)));

    private static ObjectType Query(Action<OutputFieldDescriptor> describe) => new(query =>
    {
        query.Name("Query").Field("a").Type("Int").Resolve<object?>(_ => 1);
        var field = query.Field("b");
        field.Resolve<object?>(_ => null);
        describe(field);
    });
}
