using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ovop.Graph.Web;

/// <summary>A way in which files were compressed when they were built (<c>scripts/precompress.mjs</c>).</summary>
/// <param name="Name">As HTTP names it.</param>
/// <param name="Extension">What the compressed file's name has after that of the file.</param>
internal sealed record ContentCoding(string Name, string Extension)
{
    // The smaller first.
    private static readonly ContentCoding[] All = [new("br", ".br"), new("gzip", ".gz")];

    /// <summary>
    /// What a client would rather have (RFC 9110, section 12.5.3): the coding of the highest quality, among equals the
    /// smaller; none at all only where nothing else is accepted, or where it says that it would rather have that.
    /// </summary>
    /// <param name="acceptEncoding">The header.</param>
    /// <param name="exists">Whether there is such a file.</param>
    /// <returns>Null: not compressed.</returns>
    public static ContentCoding? Choose(StringValues acceptEncoding, Func<ContentCoding, bool> exists)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wishes))
        {
            return null;
        }

        var best = All
            .Select(coding => (Coding: coding, Quality: QualityOf(coding.Name, wishes) ?? QualityOf("*", wishes) ?? 0))
            .Where(choice => choice.Quality > 0 && exists(choice.Coding))
            .OrderByDescending(choice => choice.Quality)
            .FirstOrDefault();
        return best.Quality >= (QualityOf("identity", wishes) ?? 0) ? best.Coding : null;
    }

    private static double? QualityOf(string name, IList<StringWithQualityHeaderValue> wishes) => wishes
        .Where(wish => wish.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(wish => (double?)(wish.Quality ?? 1))
        .FirstOrDefault();
}
