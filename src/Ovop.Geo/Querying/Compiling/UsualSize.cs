namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What the rows of a list took when they were last read: the next reading's buffers begin with that and need not grow. A
/// guess that threads may overwrite for each other.
/// </summary>
internal sealed class UsualSize
{
    /// <summary>More is not taken at once, or one large page would make all small ones large.</summary>
    private const int Most = 1 << 20;

    /// <summary>0 before the first reading.</summary>
    public int Bytes { get; private set; }

    /// <summary>0 before the first reading.</summary>
    public int Cells { get; private set; }

    public void Set(int bytes, int cells) => (Bytes, Cells) = (Math.Min(bytes, Most), Math.Min(cells, Most));
}
