using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class FilterOperatorsTests
{
    [Theory]
    [InlineData(
        ValueKind.Text,
        "eq neq in nin contains ncontains startsWith nstartsWith endsWith nendsWith eqInsensitive similar")]
    [InlineData(ValueKind.Integer, "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData(ValueKind.Float, "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData(ValueKind.Date, "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData(ValueKind.Boolean, "eq neq")]
    [InlineData(ValueKind.Enum, "eq neq in nin")]
    [InlineData(
        ValueKind.Geometry,
        "intersects nintersects within nwithin contains ncontains overlaps noverlaps touches ntouches crosses ncrosses "
            + "disjoint ndisjoint equals nequals covers ncovers coveredBy ncoveredBy relate nrelate bbox nbbox "
            + "withinDistance nwithinDistance distanceMetres ndistanceMetres")]
    [InlineData(ValueKind.TextArray, "")]
    public void Lists_what_each_kind_of_column_can_be_compared_by(ValueKind kind, string names) =>
        Assert.Equal(names, string.Join(' ', FilterOperators.For(kind).Select(candidate => candidate.Name)));

    [Fact]
    public void Describes_every_operator_and_parameter_in_a_sentence() => Assert.All(
        FilterOperators.All.SelectMany(one => one.Parameters.Select(parameter => parameter.Description)
            .Append(one.Description)),
        description => Assert.Matches(@"^[\[A-Z].*\.$", description));

    [Fact]
    public void Names_the_parameters_of_operators_that_take_several() => Assert.All(
        FilterOperators.All.Where(one => one.Parameters.Length > 1),
        one => Assert.DoesNotContain("", one.Parameters.Select(parameter => parameter.Name)));

    [Fact]
    public void Names_one_set_of_parameters_by_one_name() => Assert.All(
        FilterOperators.All.Where(one => one.ParametersName.Length > 0).GroupBy(one => one.ParametersName),
        alike => Assert.Single(alike.Select(one => string.Join(", ", one.Parameters)).Distinct()));

    [Fact]
    public void Lists_every_operator_there_is()
    {
        var written = typeof(FilterOperator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FilterOperator)) && !type.IsAbstract);

        var listed = FilterOperators.All.Append(FilterOperators.Inside).Select(one => one.GetType()).ToHashSet();
        Assert.Equal(written.ToHashSet(), listed);
    }

    [Fact]
    public void Says_which_operator_a_column_does_not_have()
    {
        var slip = Assert.Throws<ArgumentException>(() => FilterOperators.Find(ValueKind.Boolean, "contains"));

        Assert.StartsWith("A column of kind Boolean has no operator contains.", slip.Message, StringComparison.Ordinal);
    }
}
