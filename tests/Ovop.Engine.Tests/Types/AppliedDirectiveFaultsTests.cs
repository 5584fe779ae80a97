using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class AppliedDirectiveFaultsTests
{
    [Fact]
    public void Takes_directives_as_they_are_defined() => Assert.Empty(OfType(type => type
        .Directive("tag", ("name", "a")).Directive("tag", ("name", "b")).Directive("once", ("kinds", "A"))));

    [Fact]
    public void Refuses_unknown_directives() =>
        Assert.Equal(["T: Unknown directive \"@nope\"."], OfType(type => type.Directive("nope")));

    [Theory]
    [InlineData("deprecated")]
    [InlineData("oneOf")]
    [InlineData("specifiedBy")]
    public void Refuses_those_that_the_description_has_methods_for(string name) => Assert.Equal(
        [$"T: \"@{name}\" has a method of its own in the description and is not applied by name."],
        OfType(type => type.Directive(name)));

    [Fact]
    public void Refuses_a_directive_twice_that_is_not_repeatable() => Assert.Equal(
        ["T: The directive \"@once\" can only be used once at this location."],
        OfType(type => type.Directive("once").Directive("once")));

    [Fact]
    public void Refuses_arguments_that_are_unknown_missing_double_or_of_another_type() => Assert.Equal(
        [
            "T: There can be only one argument named \"nam\".",
            "T: Unknown argument \"nam\" on directive \"@tag\". Did you mean \"name\"?",
            "T: Unknown argument \"nam\" on directive \"@tag\". Did you mean \"name\"?",
            "T: Argument \"@tag(name:)\" of type \"String!\" is required, but it was not provided.",
            "T: Argument \"@once(kinds:)\" is not valid: Enum \"Kind\" cannot represent value: \"Z\"",
        ],
        OfType(type => type.Directive("tag", ("nam", 1), ("nam", 2)).Directive("once", ("kinds", new[] { "A", "Z" }))));

    [Fact]
    public void Refuses_directives_at_every_place_where_they_may_not_stand() => Assert.Equal(
        [
            "@host(a:): Directive \"@tag\" may not be used on ARGUMENT_DEFINITION.",
            "F.a(b:): Directive \"@tag\" may not be used on ARGUMENT_DEFINITION.",
            "F.a: Directive \"@tag\" may not be used on FIELD_DEFINITION.",
            "I.a: Directive \"@tag\" may not be used on INPUT_FIELD_DEFINITION.",
            "I: Directive \"@tag\" may not be used on INPUT_OBJECT.",
            "Kind.A: Directive \"@tag\" may not be used on ENUM_VALUE.",
            "Kind: Directive \"@tag\" may not be used on ENUM.",
            "N.a: Directive \"@tag\" may not be used on FIELD_DEFINITION.",
            "N: Directive \"@tag\" may not be used on INTERFACE.",
            "U: Directive \"@tag\" may not be used on UNION.",
        ],
        Of(builder => Directives(builder)
            .AddDirectiveType(new DirectiveType(host => host.Name("host").On(DirectiveLocation.Object)
                .Argument("a", argument => argument.Type("Int").Directive("tag", ("name", "")))))
            .AddType(new ObjectType(type => type.Name("F").Field("a").Type("Int").Directive("tag", ("name", ""))
                .Argument("b", argument => argument.Type("Int").Directive("tag", ("name", "")))
                .Resolve<object>(_ => null)))
            .AddType(new InputObjectType(type =>
                type.Name("I").Directive("tag", ("name", "")).Field("a").Type("Int").Directive("tag", ("name", ""))))
            .AddType(new EnumType(type =>
                type.Name("Kind").Directive("tag", ("name", "")).Value("A").Directive("tag", ("name", ""))))
            .AddType(new InterfaceType(type =>
                type.Name("N").Directive("tag", ("name", "")).Field("a").Type("Int").Directive("tag", ("name", ""))))
            .AddType(new UnionType(type => type.Name("U").Directive("tag", ("name", "")).Type("F"))))
            .Order(StringComparer.Ordinal));

    private static IReadOnlyList<string> OfType(Action<ObjectTypeDescriptor> describe) =>
        Of(builder => Directives(builder)
        .AddType(new EnumType(type => type.Name("Kind").Value("A")))
        .AddType(new ObjectType(type =>
        {
            Describe(type.Name("T"), "a: Int");
            describe(type);
        })));

    private static SchemaBuilder Directives(SchemaBuilder builder) => builder
        .AddDirectiveType(new DirectiveType(directive => directive.Name("tag").Repeatable().On(DirectiveLocation.Object)
            .Argument("name", argument => argument.Type("String!"))))
        .AddDirectiveType(new DirectiveType(directive => directive.Name("once").On(DirectiveLocation.Object)
            .Argument("kinds", argument => argument.Type("[Kind!]"))));
}
