using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>
/// Where the position is only known by the village, the file leaves <c>lon</c> and <c>lat</c> empty and the site takes
/// the village's point, which it then follows; what follows is not the seed's to compare.
/// </summary>
internal sealed class AgrotourismSiteSeed() : SeedTable<AgrotourismSiteSeed.Row, AgrotourismSite>(
    "agrotourism_sites.csv", "agrotourism_site",
    "slug", "name", "status", "theme", "village", "position_precision", "lon", "lat", "description")
{
    private const string SeasonFrom = "season_from_month";

    private const string SeasonTo = "season_to_month";

    private Dictionary<string, Point> _villages = [];

    protected override IReadOnlyList<string> LaterColumns => ["name_id", SeasonFrom, SeasonTo, "access"];

    protected override IReadOnlyList<string> ReferencedTables => ["commodity", "village"];

    internal override AgrotourismSite Create(Row row, SeedReferences references)
    {
        var entity = new AgrotourismSite
        {
            Slug = row.Slug,
            Name = row.Name,
            VillageCode = row.Village,
            Location = _villages[row.Village],
        };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(AgrotourismSite entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameId = row.NameId;
        entity.Status = row.Status;
        entity.ThemeId = references.Id("commodity", row.Theme);
        entity.VillageCode = row.Village;
        entity.PositionPrecision = row.Position is null ? PositionPrecision.Village : PositionPrecision.Surveyed;
        entity.Location = row.Position?.ToPoint() ?? _villages[row.Village];
        entity.Description = row.Description;
        entity.SeasonFromMonth = row.SeasonFromMonth;
        entity.SeasonToMonth = row.SeasonToMonth;
        entity.Access = row.Access;
    }

    internal override Row ToRow(AgrotourismSite entity, SeedReferences references) => new(
        entity.Slug,
        entity.Name,
        entity.NameId,
        entity.Status,
        references.Key("commodity", entity.ThemeId),
        entity.VillageCode,
        entity.PositionPrecision == PositionPrecision.Village ? null : SeedPoint.From(entity.Location),
        entity.Description,
        entity.SeasonFromMonth,
        entity.SeasonToMonth,
        entity.Access);

    protected override Row ReadRow(SheetRow line)
    {
        var isAtVillage = line.Choice<PositionPrecision>("position_precision") == PositionPrecision.Village;
        if (isAtVillage && (line.OptionalText("lon") ?? line.OptionalText("lat")) is not null)
        {
            line.Report("lon", "stands beside position_precision VILLAGE; leave lon and lat empty, or write SURVEYED.");
        }

        if (line.OptionalText(SeasonFrom) is null != line.OptionalText(SeasonTo) is null)
        {
            line.Report(SeasonFrom, $"stands alone; {SeasonFrom} and {SeasonTo} are filled together or not at all.");
        }

        return new Row(
            line.Slug("slug"),
            line.Name("name"),
            line.OptionalName("name_id"),
            line.Choice<SiteStatus>("status"),
            line.Slug("theme"),
            line.VillageCode("village"),
            isAtVillage ? null : SeedPoint.Read(line),
            line.OptionalText("description"),
            line.OptionalInteger(SeasonFrom, 1, 12),
            line.OptionalInteger(SeasonTo, 1, 12),
            line.OptionalText("access"));
    }

    protected override IQueryable<AgrotourismSite> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.AgrotourismSites.Where(row => keys.Contains(row.Slug));

    protected override async Task PrepareAsync(OvopDbContext database, CancellationToken cancellationToken)
    {
        var codes = Lines.Select(line => line.Row.Village).ToList();
        _villages = await database.Villages.Where(village => codes.Contains(village.Code))
            .ToDictionaryAsync(village => village.Code, village => village.Location, cancellationToken);
    }

    internal sealed record Row(
        string Slug,
        string Name,
        string? NameId,
        SiteStatus Status,
        string Theme,
        string Village,
        SeedPoint? Position,
        string? Description,
        int? SeasonFromMonth,
        int? SeasonToMonth,
        string? Access) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("name_id", NameId), new("status", Status), new("theme", Theme), new("village", Village),
                new("lon", Position?.Lon), new("lat", Position?.Lat), new("description", Description),
                new(SeasonFrom, SeasonFromMonth), new(SeasonTo, SeasonToMonth), new("access", Access),
            ],
        ];

        public IEnumerable<SeedReference> References =>
            [new("theme", "commodity", Theme), new("village", "village", Village)];
    }
}
