using Ovop.Geo.Tiles;

namespace Ovop.Geo.Tests.Tiles;

public sealed class TileAddressTests
{
    [Fact]
    public void Is_the_world_at_zoom_0() => Assert.Equal(
        [-180, -85.0511287798066, 180, 85.0511287798066], Read("0", "0", "0").Box(0.1), new Near(1e-9));

    [Fact]
    public void Counts_from_the_north_west()
    {
        // The tile of zoom 8 in which Blitar lies: 112.5° east is a multiple of 360 / 2^8.
        var box = Read("8", "207", "133").Box(0);

        Assert.Equal([111.09375, 112.5], [box[0], box[2]], new Near(1e-9));
        Assert.InRange(-8.2, box[1], box[3]);
    }

    [Fact]
    public void Is_wider_by_the_margin_all_around()
    {
        var (tile, wider) = (Read("8", "207", "133").Box(0), Read("8", "207", "133").Box(0.5));

        Assert.Equal([tile[0] - 0.703125, tile[2] + 0.703125], [wider[0], wider[2]], new Near(1e-9));
        Assert.True(wider[1] < tile[1] && wider[3] > tile[3]);
    }

    [Theory]
    [InlineData("23", "0", "0", "The zoom is \"23\"; it must be a whole number from 0 to 22.")]
    [InlineData("-1", "0", "0", "The zoom is \"-1\"; it must be a whole number from 0 to 22.")]
    [InlineData(" 1", "0", "0", "The zoom is \" 1\"; it must be a whole number from 0 to 22.")]
    [InlineData("1.0", "0", "0", "The zoom is \"1.0\"; it must be a whole number from 0 to 22.")]
    [InlineData("3", "8", "0", "The column is \"8\"; at zoom 3 it must be a whole number from 0 to 7.")]
    [InlineData("3", "0", "8", "The row is \"8\"; at zoom 3 it must be a whole number from 0 to 7.")]
    [InlineData("3", "0", "99999999999", "The row is \"99999999999\"; at zoom 3 it must be a whole number from 0 to 7.")]
    public void Says_what_is_wrong(string zoom, string column, string row, string problem)
    {
        Assert.False(TileAddress.TryRead(zoom, column, row, out _, out var told));
        Assert.Equal(problem, told);
    }

    private static TileAddress Read(string zoom, string column, string row) =>
        TileAddress.TryRead(zoom, column, row, out var address, out var problem) ? address : throw new ArgumentException(problem);

    private sealed class Near(double by) : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= by;

        public int GetHashCode(double number) => 0;
    }
}
