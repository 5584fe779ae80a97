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
                    .Select(claim => new { claim.VillageCode, claim.Says }).ToListAsync(cancellationToken))
                .Select(claim => (claim.VillageCode!, claim.Says)).ToHashSet();
            foreach (var village in batch)
            {
                var claim = Write(village, known.GetValueOrDefault(village.Code), update);
                if (said.Add((village.Code, claim.Says)))
                {
                    database.Add(claim);
                    Claims++;
                }
            }

            await database.SaveChangesAsync(cancellationToken);
            database.ChangeTracker.Clear();
        }
    }

    private Claim Write(GazetteerVillage village, Village? known, bool update)
    {
        village = WithoutContradiction(village, known);
        var difference = known is null ? "" : VillageDifference.Between(village, known);
        if (known is null)
        {
            database.Add(Create(village));
            _changed.Add(village.Code);
            Made++;
        }
        else if (difference.Length > 0 && update)
        {
            VillageDifference.Take(village, known);
            _changed.Add(village.Code);
            Updated++;
        }
        else if (difference.Length > 0)
        {
            findings.Add(new ImportFinding(
                ImportOutcome.Refused, file, $"line {village.Line}", village.Code,
                $"{known.Name} is there, and the file says otherwise: {difference}.",
                $"It stays as it is; --{Update.Name} takes what the file says."));
            return new Claim
            {
                SourceId = sourceId,
                VillageCode = village.Code,
                Says = $"{char.ToUpperInvariant(difference[0])}{difference.AsSpan(1)}.",
                Note = "Differs from what stands here.",
            };
        }

        return new Claim
        {
            SourceId = sourceId,
            VillageCode = village.Code,
            Says = (village.AreaKm2 is null ? "Code, name, kind and point." : "Code, name, kind, point and area.")
                + (village.ProductRecord == ProductRecordState.NoneFound ? " Somebody looked and found no product." : ""),
        };
    }

    /// <summary>Products that are there are not undone by a list that knows of none.</summary>
    private GazetteerVillage WithoutContradiction(GazetteerVillage village, Village? known)
    {
        if (known?.ProductRecord != ProductRecordState.Recorded || village.ProductRecord is not { } record)
        {
            return village;
        }

        findings.Add(new ImportFinding(
            ImportOutcome.Refused, file, $"line {village.Line}", village.Code,
            $"product_record is {UpperSnake.Of(record)}, and products of {known.Name} are recorded.",
            "It stays RECORDED; take the products away first, if they are wrong."));
        return village with { ProductRecord = null };
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
