namespace Ovop.Geo.Clustering;

/// <summary>
/// Points by the squares of a grid, in a hash table, so that those around a point are found in the four squares or fewer
/// that its surroundings meet, however the points are spread.
/// </summary>
internal sealed class NeighbourGrid
{
    private readonly double _side;
    private readonly int _mask;
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly long[] _squares;
    private readonly double[] _x;
    private readonly double[] _y;

    /// <param name="x">Of each point, 0 to 1.</param>
    /// <param name="y">Likewise.</param>
    /// <param name="reach">The greatest distance that is asked for.</param>
    public NeighbourGrid(double[] x, double[] y, double reach)
    {
        (_x, _y) = (x, y);
        _side = 2 * reach;
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, x.Length * 2)) - 1;
        _heads = new int[_mask + 1];
        _next = new int[x.Length];
        _squares = new long[x.Length];

        // Backwards, so that a square's points come in their order.
        for (var i = x.Length - 1; i >= 0; i--)
        {
            _squares[i] = Square(Column(x[i]), Column(y[i]));
            ref var head = ref _heads[Slot(_squares[i])];
            _next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>Adds the points that lie no further than a distance from a place.</summary>
    /// <param name="x">Of the place.</param>
    /// <param name="y">Of the place.</param>
    /// <param name="distance">At most the grid's reach.</param>
    /// <param name="found">Where to.</param>
    /// <param name="mostLooked">How many points to look at before giving up.</param>
    /// <returns>False where it gave up.</returns>
    public bool Find(double x, double y, double distance, List<int> found, int mostLooked = int.MaxValue)
    {
        var (left, right) = (Column(x - distance), Column(x + distance));
        var (top, bottom) = (Column(y - distance), Column(y + distance));
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                var square = Square(column, row);
                for (var i = _heads[Slot(square)] - 1; i >= 0; i = _next[i] - 1)
                {
                    if (mostLooked-- == 0)
                    {
                        return false;
                    }

                    if (_squares[i] == square && DistanceSquared(i, x, y) <= distance * distance)
                    {
                        found.Add(i);
                    }
                }
            }
        }

        return true;
    }

    public double DistanceSquared(int point, double x, double y)
    {
        var (dx, dy) = (_x[point] - x, _y[point] - y);
        return (dx * dx) + (dy * dy);
    }

    private long Column(double ordinate) => (long)Math.Floor(ordinate / _side);

    private static long Square(long column, long row) => (row << 32) ^ (column & 0xFFFF_FFFF);

    private int Slot(long square) => (int)(((ulong)square * 0x9E37_79B9_7F4A_7C15UL) >> 33) & _mask;
}
