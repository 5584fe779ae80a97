using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Importing.Registers;

/// <summary>Makes slugs of what a row says: <c>garam-99-01-01-2001</c> of a name and a village's code.</summary>
internal static class RegisterSlug
{
    /// <summary>As the column takes.</summary>
    private const int MaxLength = 120;

    private const int WordsOfSentence = 6;

    /// <param name="name">Null where the row does not tell it.</param>
    /// <param name="places">What tells rows of one name apart; those that are null are left out.</param>
    /// <returns>Null where the name is null, or no place is told though some are asked for.</returns>
    public static string? Of(string? name, params string?[] places)
    {
        var told = places.OfType<string>().Select(ImportSource.SlugOf).ToList();
        if (name is null || (told.Count == 0 && places.Length > 0))
        {
            return null;
        }

        var ending = string.Concat(told.Select(place => $"-{place}"));
        var head = ImportSource.SlugOf(name);
        return head.Length + ending.Length <= MaxLength ? head + ending : Short(head + ending);
    }

    /// <summary>The first words of a sentence, which tell it from others.</summary>
    public static string? Beginning(string? sentence) => sentence is null
        ? null
        : string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfSentence));

    /// <summary>A slug that would be too long: its beginning, and a hash of the whole, so that two stay two.</summary>
    private static string Short(string slug)
    {
        var hash = SeedHash.Of(slug);
        return $"{slug[..(MaxLength - hash.Length - 1)].TrimEnd('-')}-{hash}";
    }
}
