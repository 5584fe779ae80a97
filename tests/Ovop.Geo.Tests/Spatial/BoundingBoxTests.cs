using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Spatial;

public sealed class BoundingBoxTests
{
    [Fact]
    public void Reads_west_south_east_north()
    {
        Assert.True(BoundingBox.TryRead([112.25, -8.15, 112.5, -7.9], out var box, out _));

        Assert.Equal((112.25, -8.15, 112.5, -7.9), (box.West, box.South, box.East, box.North));
        Assert.False(box.CrossesAntimeridian);
        Assert.Equal(box, box.WesternPart);
        Assert.Null(box.EasternPart);
    }

    [Fact]
    public void Crosses_the_antimeridian_where_west_is_greater_than_east()
    {
        Assert.True(BoundingBox.TryRead([170, -20, -170, -10], out var box, out _));

        Assert.True(box.CrossesAntimeridian);
        Assert.Equal((170, 180), (box.WesternPart.West, box.WesternPart.East));
        Assert.Equal((-180, -170), (box.EasternPart!.Value.West, box.EasternPart.Value.East));
        Assert.Equal((-20, -10), (box.EasternPart.Value.South, box.EasternPart.Value.North));
    }

    [Fact]
    public void Takes_a_box_without_extent()
    {
        Assert.True(BoundingBox.TryRead([112, -8, 112, -8], out _, out _));
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, "here are 3")]
    [InlineData(new[] { 1.0, 2, 3, 4, 5, 6 }, "here are 6")]
    [InlineData(new[] { 181.0, 2, 3, 4 }, "west is 181")]
    [InlineData(new[] { 1.0, -91, 3, 4 }, "south is -91")]
    [InlineData(new[] { 1.0, 2, -200, 4 }, "east is -200")]
    [InlineData(new[] { 1.0, 2, 3, 200 }, "north is 200")]
    [InlineData(new[] { 1.0, double.NaN, 3, 4 }, "south is NaN")]
    [InlineData(new[] { 112.25, -7.9, 112.5, -8.15 }, "south, -7.9, lies north of its north, -8.15")]
    public void Says_what_is_wrong_with_a_box(double[] numbers, string expected)
    {
        Assert.False(BoundingBox.TryRead(numbers, out _, out var problem));

        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }
}
