using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class DefaultValuesTests
{
    public static TheoryData<string, object?, string> Valid => new()
    {
        { "Int", 5, "5" },
        { "Int", 5L, "5" },
        { "Float", 5, "5" },
        { "Float", 0.5m, "0.5" },
        { "ID", 35, "35" },
        { "Int", null, "null" },
        { "[Int]", new[] { 1, 2 }, "[1, 2]" },
        { "[Int]", new List<int> { 1 }, "[1]" },
        { "[Int]", 1, "[1]" },
        { "[String!]!", "a", "[\"a\"]" },
        { "[[Int]]", new object?[] { 1, null, new[] { 2 } }, "[[1], null, [2]]" },
        { "Day", DayOfWeek.Friday, "FRIDAY" },
        { "Filter", new Dictionary<string, object?>(), "{limit: 10, sub: {required: 1}}" },
        { "Filter", new Dictionary<string, object?> { ["day"] = DayOfWeek.Friday, ["limit"] = null, ["sub"] = null },
            "{day: FRIDAY, limit: null, sub: null}" },
        { "[Filter!]", new Dictionary<string, object?> { ["sub"] = null }, "[{limit: 10, sub: null}]" },
        { "Choice", new Dictionary<string, object?> { ["b"] = 1 }, "{b: 1}" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Are_taken_as_code_writes_them(string type, object? value, string literal)
    {
        var schema = Describe(type, value).Create();
        var argument = schema.QueryType.Field("f")!.Arguments[0];
        Assert.Equal(literal, ValueLiteral.Print(argument.Type, argument.DefaultValue));
    }

    public static TheoryData<string, object?, string> Invalid => new()
    {
        { "Int", "5", "Int cannot represent non-integer value: \"5\"" },
        { "Int", 1.5, "Int cannot represent non-integer value: 1.5" },
        { "Int", long.MaxValue, "Int cannot represent non 32-bit signed integer value: 9223372036854775807" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "Int!", null, "Expected non-nullable type \"Int!\" not to be null." },
        { "[Int!]", new object?[] { null }, "Expected non-nullable type \"Int!\" not to be null." },
        { "Day", "FRIDAY", "Enum \"Day\" cannot represent value: \"FRIDAY\"" },
        { "Filter", "a", "Expected type \"Filter\" to be a map of names to values." },
        { "Filter", new Dictionary<string, object?> { ["nope"] = 1 },
            "Field \"nope\" is not defined by type \"Filter\"." },
        { "Sub", new Dictionary<string, object?>(),
            "Field \"Sub.required\" of required type \"Int!\" was not provided." },
        { "Choice", new Dictionary<string, object?>(),
            "Exactly one key must be specified for OneOf type \"Choice\", and not null." },
        { "Choice", new Dictionary<string, object?> { ["a"] = null },
            "Exactly one key must be specified for OneOf type \"Choice\", and not null." },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Are_refused_where_they_are_not_of_their_type(string type, object? value, string reason) => Assert.Equal(
        [$"The default value of Query.f(x:) is not valid: {reason}"], OfBuilder(Describe(type, value)));

    [Fact]
    public void Are_checked_in_input_objects_and_directives_too() => Assert.Equal(
        [
            "The default value of I.a is not valid: Int cannot represent non-integer value: \"a\"",
            "The default value of @d(b:) is not valid: Int cannot represent non-integer value: \"b\"",
        ],
        Of(builder => builder
            .AddType(new InputObjectType(type => type.Name("I").Field("a").Type("Int").DefaultValue("a")))
            .AddDirectiveType(new DirectiveType(directive => directive.Name("d").On(DirectiveLocation.Field)
                .Argument("b", argument => argument.Type("Int").DefaultValue("b"))))));

    [Fact]
    public void Must_not_rest_on_themselves() => Assert.Equal(
        [
            "The default value of B.a is not valid: "
                + "Invalid circular reference. The default value of A.b references itself.",
        ],
        Of(builder => builder.AddType(WithDefault("A", "b", "B")).AddType(WithDefault("B", "a", "A"))));

    [Fact]
    public void May_lead_back_to_their_type_where_the_value_ends_it() => Assert.Empty(
        Of(builder => builder.AddType(new InputObjectType(type => type.Name("A").Field("a").Type("A")
            .DefaultValue(new Dictionary<string, object?> { ["a"] = null })))));

    private static InputObjectType WithDefault(string name, string field, string type) => new(
        input => input.Name(name).Field(field).Type(type).DefaultValue(new Dictionary<string, object?>()));

    private static SchemaBuilder Describe(string type, object? value) => SchemaBuilder.New()
        .AddQueryType(new ObjectType(query => query.Name("Query").Field("f").Type("Int")
            .Argument("x", argument => argument.Type(type).DefaultValue(value)).Resolve<object>(_ => null)))
        .AddType(new EnumType(day => day.Name("Day").Value("FRIDAY", DayOfWeek.Friday)))
        .AddType(new InputObjectType(filter =>
        {
            filter.Name("Filter").Field("day").Type("Day");
            filter.Field("limit").Type("Int").DefaultValue(10);
            filter.Field("sub").Type("Sub").DefaultValue(new Dictionary<string, object?> { ["required"] = 1 });
        }))
        .AddType(new InputObjectType(sub => sub.Name("Sub").Field("required").Type("Int!")))
        .AddType(new InputObjectType(choice =>
        {
            choice.Name("Choice").OneOf().Field("a").Type("Int");
            choice.Field("b").Type("Int");
        }));
}
