using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// What a gazetteer says otherwise than the village that is there. An empty cell says nothing; a real boundary knows
/// point and area better than any gazetteer.
/// </summary>
internal static class VillageDifference
{
    /// <summary>Field by field; empty where they agree.</summary>
    public static List<ClaimDifference> Between(GazetteerVillage village, Village known)
    {
        var differences = new List<ClaimDifference>();
        if (village.Name != known.Name)
        {
            differences.Add(new ClaimDifference("name", village.Name, known.Name));
        }

        if (village.Aliases.Except(known.Aliases, StringComparer.Ordinal).Any())
        {
            var aliases = string.Join(", ", village.Aliases);
            differences.Add(new ClaimDifference("aliases", aliases, known.Aliases.Count == 0 ? null : string.Join(", ", known.Aliases))
            {
                Says = $"also called {aliases}",
            });
        }

        if (village.Kind != known.Kind)
        {
            differences.Add(new ClaimDifference("kind", UpperSnake.Of(village.Kind), UpperSnake.Of(known.Kind)));
        }

        if (village.ProductRecord is { } record && record != known.ProductRecord)
        {
            differences.Add(OfProducts(record, known));
        }

        if (!HasRealBoundary(known))
        {
            AddMeasures(village, known, differences);
        }

        return differences;
    }

    /// <summary>What it says of products.</summary>
    public static ClaimDifference OfProducts(ProductRecordState record, Village known) =>
        new("product record", UpperSnake.Of(record), UpperSnake.Of(known.ProductRecord))
        {
            Says = $"products {UpperSnake.Of(record)}",
        };

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

    private static void AddMeasures(GazetteerVillage village, Village known, List<ClaimDifference> differences)
    {
        if (!village.Location.EqualsExact(known.Location))
        {
            differences.Add(new ClaimDifference(
                "location",
                FormattableString.Invariant($"{village.Lon}, {village.Lat}"),
                FormattableString.Invariant($"{known.Location.X}, {known.Location.Y}"))
            {
                Says = FormattableString.Invariant($"point {village.Lon}, {village.Lat}"),
            });
        }

        if (village.AreaKm2 is { } area && area != known.AreaKm2)
        {
            differences.Add(new ClaimDifference(
                "area km2",
                FormattableString.Invariant($"{area}"),
                known.AreaKm2 is { } other ? FormattableString.Invariant($"{other}") : null)
            {
                Says = FormattableString.Invariant($"area {area} km2"),
            });
        }
    }

    private static bool HasRealBoundary(Village village) =>
        village.BoundarySource is BoundarySource.Indicative or BoundarySource.Official;
}
