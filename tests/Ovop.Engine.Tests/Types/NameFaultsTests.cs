using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class NameFaultsTests
{
    [Theory]
    [InlineData("__Village",
        "__Village: Name \"__Village\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("9Village", "9Village: Names must start with [_a-zA-Z] but \"9Village\" does not.")]
    [InlineData("Villagé", "Villagé: Names must only contain [_a-zA-Z0-9] but \"Villagé\" does not.")]
    [InlineData("a-b", "a-b: Names must only contain [_a-zA-Z0-9] but \"a-b\" does not.")]
    public void Refuses_names_of_types(string name, string fault) =>
        Assert.Equal([fault], Of(builder => builder.AddType(Object(name, "a: Int"))));

    [Fact]
    public void Refuses_an_empty_name() => Assert.Equal(
        [": Expected name to be a non-empty string."], Of(builder => builder.AddType(Object("", "a: Int"))));

    [Fact]
    public void Takes_names_with_underscores_and_digits() =>
        Assert.Empty(Of(builder => builder.AddType(Object("_Village_2__", "_a1: Int"))));

    [Fact]
    public void Refuses_names_of_fields_arguments_values_and_directives_and_says_where() => Assert.Equal(
        [
            "@d-e: Names must only contain [_a-zA-Z0-9] but \"d-e\" does not.",
            "@d-e(2:): Names must start with [_a-zA-Z] but \"2\" does not.",
            "E.a b: Names must only contain [_a-zA-Z0-9] but \"a b\" does not.",
            "I.__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            "T.__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            "T.b(__c:): Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        ],
        Of(builder => builder
            .AddType(new ObjectType(type =>
            {
                Describe(type.Name("T"), "__a: Int");
                type.Field("b").Type("Int").Argument("__c", argument => argument.Type("Int"))
                    .Resolve<object>(_ => null);
            }))
            .AddType(Input("I", "__a: Int"))
            .AddType(new EnumType(type => type.Name("E").Value("a b")))
            .AddDirectiveType(new DirectiveType(directive => directive.Name("d-e").On(DirectiveLocation.Field)
                .Argument("2", argument => argument.Type("Int"))))));
}
