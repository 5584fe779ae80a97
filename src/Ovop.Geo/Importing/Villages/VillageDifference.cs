using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// What a gazetteer says otherwise than the village that is there. An empty cell says nothing; a real boundary knows
/// point and area better than any gazetteer.
/// </summary>
internal static class VillageDifference
{
    /// <summary>Such as <c>name Balairejo, area 3.7 km2</c>; empty where they agree.</summary>
    public static string Between(GazetteerVillage village, Village known)
    {
        var differences = new List<string>();
        if (village.Name != known.Name)
        {
            differences.Add($"name {village.Name}");
        }

        if (village.Aliases.Except(known.Aliases, StringComparer.Ordinal).Any())
        {
            differences.Add($"also called {string.Join(", ", village.Aliases)}");
        }

        if (village.Kind != known.Kind)
        {
            differences.Add($"kind {UpperSnake.Of(village.Kind)}");
        }

        if (village.ProductRecord is { } record && record != known.ProductRecord)
        {
            differences.Add($"products {UpperSnake.Of(record)}");
        }

        if (!HasRealBoundary(known))
        {
            if (!village.Location.EqualsExact(known.Location))
            {
                differences.Add(FormattableString.Invariant($"point {village.Lon}, {village.Lat}"));
            }

            if (village.AreaKm2 is { } area && area != known.AreaKm2)
            {
                differences.Add(FormattableString.Invariant($"area {area} km2"));
            }
        }

        return string.Join(", ", differences);
    }

    /// <summary>Writes into the village what the gazetteer says otherwise.</summary>
    public static void Take(GazetteerVillage village, Village known)
    {
        known.Name = village.Name;
        known.Aliases = [.. known.Aliases.Union(village.Aliases, StringComparer.Ordinal)];
        known.Kind = village.Kind;
        known.ProductRecord = village.ProductRecord ?? known.ProductRecord;
        if (!HasRealBoundary(known))
        {
            known.Location = village.Location;
            known.AreaKm2 = village.AreaKm2 ?? known.AreaKm2;
        }
    }

    private static bool HasRealBoundary(Village village) =>
        village.BoundarySource is BoundarySource.Indicative or BoundarySource.Official;
}
