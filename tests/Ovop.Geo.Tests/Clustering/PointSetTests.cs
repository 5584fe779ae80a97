using System.Text;
using Ovop.Geo.Clustering;

namespace Ovop.Geo.Tests.Clustering;

/// <summary>Rows with their points.</summary>
public class PointSetTests
{
    [Fact]
    public void A_row_that_comes_several_times_is_one_in_the_middle_with_each_commodity_once()
    {
        var builder = new PointSetBuilder();
        builder.Add("b"u8, 112, -8, 7);
        builder.Add("a"u8, 110, -7, 3);
        builder.Add("b"u8, 114, -8, 7);
        builder.Add("b"u8, 114, -8, 5);

        var points = builder.Build();
        Assert.Equal(["a", "b"], Enumerable.Range(0, points.Count).Select(row => Encoding.ASCII.GetString(points.Key(row))));
        Assert.Equal(110, points.Longitudes[0]);
        Assert.Equal((112 + 114 + 114) / 3.0, points.Longitudes[1], 9);
        Assert.Equal(-8, points.Latitudes[1], 9);
        Assert.Equal([5, 7], points.Commodities(1).ToArray().Order());
    }

    [Fact]
    public void A_row_of_one_place_keeps_its_numbers_to_the_last_digit()
    {
        var builder = new PointSetBuilder();
        builder.Add("a"u8, 112.123456789012345, -8.123456789012345, 1);
        builder.Add("a"u8, 112.123456789012345, -8.123456789012345, 2);

        Assert.Equal((112.123456789012345, -8.123456789012345), (builder.Build().Longitudes[0], builder.Build().Latitudes[0]));
    }

    [Fact]
    public void Rows_without_a_place_are_counted_apart()
    {
        var builder = new PointSetBuilder();
        builder.Add("a"u8, double.NaN, double.NaN, 1);
        builder.Add("b"u8, 1, 2, null);

        var points = builder.Build();
        Assert.Equal((1, 1), (points.Count, points.UnlocatedCount));
        Assert.Empty(points.Commodities(0).ToArray());
    }

    [Theory]
    [InlineData("a", -1)]
    [InlineData("b", 0)]
    [InlineData("c", 0)]
    [InlineData("d", 1)]
    [InlineData("dd", 1)]
    public void Finds_the_last_row_up_to_a_key(string key, int row)
    {
        var builder = new PointSetBuilder();
        builder.Add("d"u8, 1, 1, null);
        builder.Add("b"u8, 1, 1, null);

        Assert.Equal(row, builder.Build().LastUpTo(Encoding.ASCII.GetBytes(key)));
        Assert.Equal(-1, new PointSetBuilder().Build().LastUpTo("x"u8));
    }

    [Theory]
    [InlineData(-1, 3, new[] { 1, 2, 4 }, true)]
    [InlineData(-1, 5, new[] { 1, 2, 4, 7, 9 }, false)]
    [InlineData(2, 2, new[] { 4, 7 }, true)]
    [InlineData(3, 9, new[] { 4, 7, 9 }, false)]
    [InlineData(9, 2, new int[0], false)]
    [InlineData(-1, 0, new int[0], true)]
    public void A_page_has_the_smallest_rows_behind_a_row(int after, int size, int[] rows, bool hasMore)
    {
        var page = MemberPage.Of([9, 4, 1, 7, 2], after, size);

        Assert.Equal(rows, page.Rows);
        Assert.Equal(hasMore, page.HasMore);
    }
}
