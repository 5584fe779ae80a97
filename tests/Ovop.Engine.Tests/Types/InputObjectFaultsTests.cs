using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class InputObjectFaultsTests
{
    [Fact]
    public void Demands_fields() => Assert.Equal(
        ["Input Object type I must define one or more fields."], Of(builder => builder.AddType(Input("I"))));

    [Fact]
    public void Refuses_two_fields_of_one_name() => Assert.Equal(
        ["Field \"I.a\" can only be defined once."], Of(builder => builder.AddType(Input("I", "a: Int", "a: Int"))));

    [Fact]
    public void Refuses_output_types() => Assert.Equal(
        ["The type of I.a must be Input Type but got: [Query]."],
        Of(builder => builder.AddType(Input("I", "a: [Query]"))));

    [Fact]
    public void Refuses_to_deprecate_a_required_field() => Assert.Equal(
        ["Required input field I.required cannot be deprecated."],
        Of(builder => builder.AddType(new InputObjectType(type =>
        {
            type.Name("I").Field("required").Type("Int!").Deprecated("Old.");
            type.Field("withDefault").Type("Int!").DefaultValue(1).Deprecated("Old.");
            type.Field("optional").Type("Int").Deprecated("Old.");
        }))));

    [Fact]
    public void Refuses_non_null_fields_and_defaults_of_one_of() => Assert.Equal(
        ["OneOf input field I.a must be nullable.", "OneOf input field I.b cannot have a default value."],
        Of(builder => builder.AddType(new InputObjectType(type =>
        {
            type.Name("I").OneOf().Field("a").Type("Int!");
            type.Field("b").Type("Int").DefaultValue(null);
            type.Field("c").Type("Int");
        }))));
}
