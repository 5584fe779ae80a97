using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class FieldFaultsTests
{
    [Fact]
    public void Demands_fields() => Assert.Equal(
        ["Type I must define one or more fields.", "Type T must define one or more fields."],
        Of(builder => builder.AddType(Object("T")).AddType(Interface("I"))));

    [Fact]
    public void Refuses_two_fields_of_one_name() => Assert.Equal(
        ["Field \"I.a\" can only be defined once.", "Field \"T.b\" can only be defined once."],
        Of(builder => builder.AddType(Interface("I", "a: Int", "a: String"))
            .AddType(new ObjectType(type =>
            {
                Describe(type.Name("T"), "a: Int", "b: Int");
                type.Field("a").Name("b");
            }))));

    [Fact]
    public void Refuses_two_arguments_of_one_name() => Assert.Equal(
        ["Argument \"T.f(a:)\" can only be defined once."],
        Of(builder => builder.AddType(WithArguments(
            ("a", argument => argument.Type("Int")), ("a", argument => argument.Type("Int"))))));

    [Fact]
    public void Refuses_to_deprecate_a_required_argument() => Assert.Equal(
        ["Required argument T.f(required:) cannot be deprecated."],
        Of(builder => builder.AddType(WithArguments(
            ("optional", argument => argument.Type("Int").Deprecated("Old.")),
            ("withDefault", argument => argument.Type("Int!").DefaultValue(1).Deprecated("Old.")),
            ("required", argument => argument.Type("Int!").Deprecated("Old."))))));

    private static ObjectType WithArguments(params (string Name, Action<InputFieldDescriptor> Describe)[] arguments) =>
        new(type =>
        {
            var field = type.Name("T").Field("f").Type("Int").Resolve<object>(_ => null);
            foreach (var (name, describe) in arguments)
            {
                field.Argument(name, describe);
            }
        });
}
