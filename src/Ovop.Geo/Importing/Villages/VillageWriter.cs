using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>Writes a gazetteer's villages and what its source says of them.</summary>
internal sealed class VillageWriter(OvopDbContext database, string file, int sourceId, ImportFindings findings)
{
    public static readonly ImportOption Update = new(
        "update", "Take what the file says of villages that are there and differ: name, kind, point, area, product_record.")
    {
        IsFlag = true,
    };

    // So many that a round trip does not matter, so few that a whole country does not fill the memory.
    private const int BatchSize = 5_000;

    private readonly List<string> _changed = [];

    public int Made { get; private set; }

    public int Updated { get; private set; }

    public int Claims { get; private set; }

    /// <summary>Codes of the villages that were made or updated.</summary>
    public IReadOnlyCollection<string> Changed => _changed;

    /// <param name="update">Whether a village that differs takes what the file says.</param>
    public async Task WriteAsync(
        IReadOnlyList<GazetteerVillage> villages, bool update, CancellationToken cancellationToken)
    {
        foreach (var batch in villages.Chunk(BatchSize))
        {
            var codes = batch.Select(village => village.Code).ToList();
            var known = await database.Villages.Where(village => codes.Contains(village.Code))
                .ToDictionaryAsync(village => village.Code, StringComparer.Ordinal, cancellationToken);
            var said = (await database.Claims
                    .Where(claim => claim.SourceId == sourceId && codes.Contains(claim.VillageCode!))
                    .ToListAsync(cancellationToken))
                .ToLookup(claim => claim.VillageCode!, StringComparer.Ordinal);
            foreach (var village in batch)
            {
                Keep(Write(village, known.GetValueOrDefault(village.Code), update), [.. said[village.Code]]);
            }

            await database.SaveChangesAsync(cancellationToken);
            database.ChangeTracker.Clear();
        }
    }

    /// <summary>What the source said otherwise before, and says no more, is taken back.</summary>
    private void Keep(Claim claim, IReadOnlyList<Claim> said)
    {
        database.RemoveRange(said.Where(other => other.Contradicts && other.Says != claim.Says));
        if (said.FirstOrDefault(other => other.Says == claim.Says) is { } same)
        {
            (same.Contradicts, same.Note) = (claim.Contradicts, claim.Note);
            return;
        }

        database.Add(claim);
        Claims++;
    }

    private Claim Write(GazetteerVillage village, Village? known, bool update)
    {
        var denied = known is null ? null : Denied(village, known);
        village = denied is null ? village : village with { ProductRecord = null };
        List<ClaimDifference> differences = known is null ? [] : VillageDifference.Between(village, known);
        if (known is null)
        {
            database.Add(Create(village));
            _changed.Add(village.Code);
            Made++;
        }
        else if (differences.Count > 0 && update)
        {
            VillageDifference.Take(village, known);
            _changed.Add(village.Code);
            Updated++;
            differences = [];
        }
        else if (differences.Count > 0)
        {
            findings.Add(new ImportFinding(
                ImportOutcome.Refused, file, $"line {village.Line}", village.Code,
                $"{known.Name} is there, and the file says otherwise: {string.Join(", ", differences.Select(one => one.Says))}.",
                $"It stays as it is; --{Update.Name} takes what the file says."));
        }

        // Who says that nobody has looked contradicts nobody.
        if (denied is not null && denied.Value != UpperSnake.Of(ProductRecordState.Unsurveyed))
        {
            differences.Add(denied);
        }

        return differences.Count > 0 ? Contradiction(village, differences) : Agreement(village);
    }

    private Claim Contradiction(GazetteerVillage village, List<ClaimDifference> differences)
    {
        var says = string.Join(", ", differences.Select(one => one.Says));
        return new Claim
        {
            SourceId = sourceId,
            VillageCode = village.Code,
            Says = $"{char.ToUpperInvariant(says[0])}{says.AsSpan(1)}.",
            Note = ClaimDifference.Note(differences),
            Contradicts = true,
        };
    }

    private Claim Agreement(GazetteerVillage village) => new()
    {
        SourceId = sourceId,
        VillageCode = village.Code,
        Says = (village.AreaKm2 is null ? "Code, name, kind and point." : "Code, name, kind, point and area.")
            + (village.ProductRecord == ProductRecordState.NoneFound ? " Somebody looked and found no product." : ""),
    };

    /// <summary>Products that are there are not undone by a list that knows of none; what it says is kept.</summary>
    private ClaimDifference? Denied(GazetteerVillage village, Village known)
    {
        if (known.ProductRecord != ProductRecordState.Recorded || village.ProductRecord is not { } record)
        {
            return null;
        }

        findings.Add(new ImportFinding(
            ImportOutcome.Refused, file, $"line {village.Line}", village.Code,
            $"product_record is {UpperSnake.Of(record)}, and products of {known.Name} are recorded.",
            "It stays RECORDED; take the products away first, if they are wrong."));
        return VillageDifference.OfProducts(record, known);
    }

    private static Village Create(GazetteerVillage village) => new()
    {
        Code = village.Code,
        DistrictCode = AreaCode.Parent(village.Code),
        RegencyCode = AreaCode.Regency(village.Code),
        Name = village.Name,
        Aliases = village.Aliases,
        Kind = village.Kind,
        Location = village.Location,
        AreaKm2 = village.AreaKm2,
        ProductRecord = village.ProductRecord ?? ProductRecordState.Unsurveyed,
    };
}
