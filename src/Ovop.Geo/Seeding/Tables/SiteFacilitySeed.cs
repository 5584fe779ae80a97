using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class SiteFacilitySeed() : SeedTable<SiteFacilitySeed.Row, SiteFacility>(
    "site_facilities.csv", "site_facility", "agrotourism_site", "kind")
{
    protected override IReadOnlyList<string> ReferencedTables => ["agrotourism_site"];

    internal override SiteFacility Create(Row row, SeedReferences references) =>
        new() { AgrotourismSiteId = references.Id("agrotourism_site", row.Site), Kind = row.Kind };

    internal override void Fill(SiteFacility entity, int part, Row row, SeedReferences references) =>
        throw new InvalidOperationException("A facility has nothing beside its key that could change.");

    internal override Row ToRow(SiteFacility entity, SeedReferences references) =>
        new(references.Key("agrotourism_site", entity.AgrotourismSiteId), entity.Kind);

    protected override Row ReadRow(SheetRow line) =>
        new(line.Slug("agrotourism_site"), line.Choice<FacilityKind>("kind"));

    protected override IQueryable<SiteFacility> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) => database.SiteFacilities;

    internal sealed record Row(string Site, FacilityKind Kind) : ISeedRow
    {
        public string Key => $"{Site}|{UpperSnake.Of(Kind)}";

        public IReadOnlyList<SeedValue[]> Parts => [[]];

        public IEnumerable<SeedReference> References => [new("agrotourism_site", "agrotourism_site", Site)];
    }
}
