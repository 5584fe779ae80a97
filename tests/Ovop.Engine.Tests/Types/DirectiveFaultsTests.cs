using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class DirectiveFaultsTests
{
    [Fact]
    public void Demands_locations() => Assert.Equal(
        ["Directive @d must include 1 or more locations."],
        Of(builder => builder.AddDirectiveType(new DirectiveType(directive => directive.Name("d")))));

    [Fact]
    public void Refuses_two_directives_of_one_name_those_of_the_specification_included() => Assert.Equal(
        ["There can be only one directive named \"@skip\".", "There can be only one directive named \"@d\"."],
        Of(builder => builder.AddDirectiveType(Directive("d")).AddDirectiveType(Directive("d"))
            .AddDirectiveType(Directive("skip"))));

    [Fact]
    public void Refuses_arguments_of_one_name_of_output_types_and_required_but_deprecated() => Assert.Equal(
        [
            "The type of @d(o:) must be Input Type but got: Query.",
            "Argument \"@d(a:)\" can only be defined once.",
            "Required argument @d(r:) cannot be deprecated.",
        ],
        Of(builder => builder.AddDirectiveType(Directive("d", directive => directive
            .Argument("a", argument => argument.Type("Int"))
            .Argument("a", argument => argument.Type("Int"))
            .Argument("o", argument => argument.Type("Query"))
            .Argument("r", argument => argument.Type("Int!").Deprecated("Old."))))));

    [Fact]
    public void Refuses_a_directive_on_its_own_argument() => Assert.Equal(
        ["Directive @d must not refer to itself, directly or through other directives."],
        Of(builder => builder.AddDirectiveType(Directive("d", directive => directive
            .Argument("a", argument => argument.Type("Int").Directive("d"))))));

    [Fact]
    public void Refuses_directives_that_refer_to_each_other_through_types() => Assert.Equal(
        [
            "Directive @d must not refer to itself, directly or through other directives.",
            "Directive @e must not refer to itself, directly or through other directives.",
        ],
        Of(builder => builder
            .AddDirectiveType(Directive("d", directive => directive.Argument("a", argument => argument.Type("I"))))
            .AddDirectiveType(Directive("e", directive => directive.Argument("a", argument => argument.Type("E"))))
            .AddType(new InputObjectType(type => type.Name("I").Field("f").Type("Int").Directive("e")))
            .AddType(new EnumType(type => type.Name("E").Value("A").Directive("d")))));

    [Fact]
    public void Takes_a_directive_on_the_argument_of_another() => Assert.Empty(
        Of(builder => builder.AddDirectiveType(Directive("e")).AddDirectiveType(Directive("d", directive => directive
            .Argument("a", argument => argument.Type("Int").Directive("e"))))));

    private static DirectiveType Directive(string name, Action<DirectiveTypeDescriptor>? describe = null) =>
        new(directive =>
    {
        directive.Name(name).On(
            DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue);
        describe?.Invoke(directive);
    });
}
