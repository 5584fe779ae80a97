using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>Which cursors a list takes.</summary>
/// <param name="Fingerprint">Of the list and its order.</param>
/// <param name="MostDepth">Rows that may lie before the page; a cursor without a depth has 0.</param>
internal sealed record CursorRules(uint Fingerprint, int MostDepth)
{
    /// <param name="list">What list it is and how it is ordered, in any words that never change for it.</param>
    public static uint FingerprintOf(string list) =>
        BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(list)));

    /// <exception cref="QueryArgumentException">The cursor is of another list or order, or lies too deep.</exception>
    public void Check(Cursor cursor, QueryValue source)
    {
        if (cursor.Fingerprint != Fingerprint)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidCursor,
                "The cursor is of another list or of another order; give one that this list gave in this order.",
                source.Tag);
        }

        if (cursor.Depth > MostDepth)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge,
                $"Nearest first, a page of this size is served after {MostDepth} rows at most; filter by distance instead.",
                source.Tag);
        }
    }
}
