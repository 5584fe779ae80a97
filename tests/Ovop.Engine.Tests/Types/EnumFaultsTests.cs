using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.SchemaFaults;

namespace Ovop.Engine.Tests.Types;

public class EnumFaultsTests
{
    [Fact]
    public void Demands_values() => Assert.Equal(["Enum type E must define one or more values."], OfValues());

    [Fact]
    public void Refuses_a_value_twice() =>
        Assert.Equal(["Enum value \"E.A\" can only be defined once."], OfValues("A", "B", "A"));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Refuses_names_of_other_literals(string name) =>
        Assert.Equal([$"E: Enum values cannot be named: {name}"], OfValues("A", name));

    private static IReadOnlyList<string> OfValues(params string[] names) => Of(builder => builder.AddType(
        new EnumType(type =>
        {
            type.Name("E");
            Array.ForEach(names, name => type.Value(name));
        })));
}
