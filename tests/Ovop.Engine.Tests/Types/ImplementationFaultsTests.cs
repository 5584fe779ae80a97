using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class ImplementationFaultsTests
{
    [Theory]
    [InlineData("Node", "Node")]
    [InlineData("Node", "Village")]
    [InlineData("Node", "Village!")]
    [InlineData("Found", "Village")]
    [InlineData("[Node]", "[Village!]!")]
    [InlineData("Int", "Int!")]
    public void Takes_a_sub_type_for_a_field(string expected, string given) => Assert.Empty(OfField(expected, given));

    [Theory]
    [InlineData("Village", "Node")]
    [InlineData("Int!", "Int")]
    [InlineData("Int", "Float")]
    [InlineData("[Node]", "Village")]
    [InlineData("[Node!]", "[Village]")]
    public void Refuses_any_other_type_for_a_field(string expected, string given) => Assert.Equal(
        [$"Interface field I.f expects type {expected} but T.f is type {given}."], OfField(expected, given));

    [Fact]
    public void Says_nothing_of_types_that_are_unknown_anyway() =>
        Assert.Equal(["T.f: Unknown type \"Zebra\"."], OfField("Int", "Zebra"));

    [Fact]
    public void Refuses_a_missing_field() => Assert.Equal(
        ["Interface field I.b expected but T does not provide it."],
        Of(builder => builder.AddType(Interface("I", "a: Int", "b: Int")).AddType(Implementing("T", ["I"], "a: Int"))));

    [Theory]
    [InlineData("String", "String", null)]
    [InlineData("String", "String!",
        "Interface field argument I.f(x:) expects type String but T.f(x:) is type String!.")]
    [InlineData("[Int!]", "[Int]", "Interface field argument I.f(x:) expects type [Int!] but T.f(x:) is type [Int].")]
    [InlineData("String", null, "Interface field argument I.f(x:) expected but T.f does not provide it.")]
    [InlineData(null, "String", null)]
    [InlineData(null, "String!",
        "Object field T.f includes required argument x that is missing from the Interface field I.f.")]
    public void Demands_the_same_arguments_and_no_more_required_ones(string? expected, string? given, string? fault)
    {
        var faults = Of(builder => builder
            .AddType(new InterfaceType(type => Argument(type.Name("I").Field("f").Type("Int"), expected)))
            .AddType(new ObjectType(type => Argument(type.Name("T").Implements("I").Field("f").Type("Int"), given)
                .Resolve<object>(_ => null))));
        Assert.Equal(fault is null ? [] : [fault], faults);
    }

    [Fact]
    public void Refuses_a_deprecated_field_where_the_interface_deprecates_nothing()
    {
        Assert.Equal(
            ["Interface field I.f is not deprecated, so implementation field T.f must not be deprecated."],
            OfDeprecation(ofInterface: false));
        Assert.Empty(OfDeprecation(ofInterface: true));
    }

    [Fact]
    public void Demands_the_interfaces_of_an_interface() => Assert.Equal(
        ["Type T must implement A because it is implemented by B."],
        Of(builder => builder.AddType(Interface("A", "f: Int")).AddType(ImplementingInterface("B", ["A"], "f: Int"))
            .AddType(Implementing("T", ["B"], "f: Int"))));

    [Fact]
    public void Refuses_interfaces_that_implement_each_other_or_themselves() => Assert.Equal(
        [
            "Type A cannot implement B because it would create a circular reference.",
            "Type B cannot implement A because it would create a circular reference.",
            "Type C cannot implement itself because it would create a circular reference.",
        ],
        Of(builder => builder.AddType(ImplementingInterface("A", ["B"], "f: Int"))
            .AddType(ImplementingInterface("B", ["A"], "f: Int"))
            .AddType(ImplementingInterface("C", ["C"], "f: Int"))));

    [Fact]
    public void Refuses_to_implement_an_interface_twice() => Assert.Equal(
        ["Type T can only implement I once."],
        Of(builder => builder.AddType(Interface("I", "f: Int")).AddType(Implementing("T", ["I", "I"], "f: Int"))));

    [Fact]
    public void Refuses_to_implement_what_is_no_interface() => Assert.Equal(
        ["Type T must only implement Interface types, it cannot implement Query.", "T: Unknown type \"Nope\"."],
        Of(builder => builder.AddType(Implementing("T", ["Query", "Nope"], "f: Int"))));

    private static IReadOnlyList<string> OfField(string expected, string given) => Of(builder => builder
        .AddType(Interface("Node", "id: ID"))
        .AddType(Implementing("Village", ["Node"], "id: ID"))
        .AddType(new UnionType(union => union.Name("Found").Type("Village")))
        .AddType(Interface("I", $"f: {expected}"))
        .AddType(Implementing("T", ["I"], $"f: {given}")));

    private static IReadOnlyList<string> OfDeprecation(bool ofInterface) => Of(builder => builder
        .AddType(new InterfaceType(type =>
        {
            var field = type.Name("I").Field("f").Type("Int");
            _ = ofInterface ? field.Deprecated("Old.") : field;
        }))
        .AddType(new ObjectType(type =>
            type.Name("T").Implements("I").Field("f").Type("Int").Deprecated("Old.").Resolve<object>(_ => null))));

    private static OutputFieldDescriptor Argument(OutputFieldDescriptor field, string? type) =>
        type is null ? field : field.Argument("x", argument => argument.Type(type));

    private static ObjectType Implementing(string name, string[] interfaces, params string[] fields) => new(type =>
    {
        Describe(type.Name(name), fields);
        Array.ForEach(interfaces, one => type.Implements(one));
    });

    private static InterfaceType ImplementingInterface(string name, string[] interfaces, string field) => new(type =>
    {
        type.Name(name).Field(field.Split(": ")[0]).Type(field.Split(": ")[1]);
        Array.ForEach(interfaces, one => type.Implements(one));
    });
}
