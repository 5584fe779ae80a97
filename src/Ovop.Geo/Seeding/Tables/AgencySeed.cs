using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class AgencySeed() : SeedTable<AgencySeed.Row, Agency>(
    "agencies.csv", "agency", "slug", "name", "name_en", "kind", "regency", "aliases")
{
    protected override IReadOnlyList<string> ReferencedTables => ["regency"];

    internal override Agency Create(Row row, SeedReferences references)
    {
        var entity = new Agency { Slug = row.Slug, Name = row.Name };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Agency entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameEn = row.NameEn;
        entity.Kind = row.Kind;
        entity.RegencyCode = row.Regency;
        entity.Aliases = row.Aliases;
    }

    internal override Row ToRow(Agency entity, SeedReferences references) =>
        new(entity.Slug, entity.Name, entity.NameEn, entity.Kind, entity.RegencyCode, entity.Aliases);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Name("name"),
        line.OptionalName("name_en"),
        line.Choice<AgencyKind>("kind"),
        line.OptionalRegencyCode("regency"),
        line.List("aliases"));

    protected override IQueryable<Agency> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Agencies.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug, string Name, string? NameEn, AgencyKind Kind, string? Regency, List<string> Aliases) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("name_en", NameEn), new("kind", Kind), new("regency", Regency),
                new("aliases", Aliases),
            ],
        ];

        public IEnumerable<SeedReference> References => SeedReference.Optional("regency", "regency", Regency);
    }
}
