using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ovop.Graph.Http.Responses;

/// <summary>What a client would rather have (RFC 9110, section 12.5.1).</summary>
internal static class AcceptHeader
{
    /// <summary>
    /// The offer of the highest quality, each offer having that of the most specific range that it fits; among equals the
    /// one that is named rather than covered by a wildcard, then that named first, then that offered first.
    /// </summary>
    /// <returns>Null where none will do. No Accept header takes the first offer.</returns>
    public static ResponseMediaType? Choose(StringValues accept, IReadOnlyList<ResponseMediaType> offers)
    {
        if (accept is [] or [null or "" or "*/*"])
        {
            return offers[0];
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        var best = offers
            .Select(offer => (Offer: offer, Wish: Wish.Of(offer, ranges)))
            .Where(choice => choice.Wish.Quality > 0)
            .OrderByDescending(choice => choice.Wish.Quality)
            .ThenBy(choice => choice.Wish.IsWildcard)
            .ThenBy(choice => choice.Wish.IsWildcard ? 0 : choice.Wish.Position)
            .FirstOrDefault();
        return best.Offer;
    }

    private readonly record struct Wish(double Quality, bool IsWildcard, int Position)
    {
        public static Wish Of(ResponseMediaType offer, IList<MediaTypeHeaderValue> ranges)
        {
            var (most, wish) = (-1, default(Wish));
            for (var i = 0; i < ranges.Count; i++)
            {
                var specificity = Specificity(ranges[i], offer);
                if (specificity > most)
                {
                    (most, wish) = (specificity, new Wish(ranges[i].Quality ?? 1, specificity < 2, i));
                }
            }

            return wish;
        }

        // 2: the type itself; 1: application/*; 0: */*; -1: something else.
        private static int Specificity(MediaTypeHeaderValue range, ResponseMediaType offer)
        {
            if (range.Charset.HasValue
                && !HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            if (range.MatchesAllTypes)
            {
                return 0;
            }

            if (range.MatchesAllSubTypes)
            {
                return offer.Name.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
            }

            return range.MediaType.Equals(offer.Name, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
        }
    }
}
