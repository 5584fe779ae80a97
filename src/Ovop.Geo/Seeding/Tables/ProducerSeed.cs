using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProducerSeed() : SeedTable<ProducerSeed.Row, Producer>(
    "producers.csv", "producer", "slug", "name", "kind", "regency")
{
    private const int MaxWorkers = 1_000_000;

    protected override IReadOnlyList<string> LaterColumns => ["name_id", "size", "workers"];

    protected override IReadOnlyList<string> ReferencedTables => ["regency"];

    internal override Producer Create(Row row, SeedReferences references) => new()
    {
        Slug = row.Slug,
        Name = row.Name,
        NameId = row.NameId,
        Kind = row.Kind,
        RegencyCode = row.Regency,
        Size = row.Size,
        Workers = row.Workers,
    };

    internal override void Fill(Producer entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameId = row.NameId;
        entity.Kind = row.Kind;
        entity.RegencyCode = row.Regency;
        entity.Size = row.Size;
        entity.Workers = row.Workers;
    }

    internal override Row ToRow(Producer entity, SeedReferences references) =>
        new(entity.Slug, entity.Name, entity.NameId, entity.Kind, entity.RegencyCode, entity.Size, entity.Workers);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Name("name"),
        line.OptionalName("name_id"),
        line.Choice<ProducerKind>("kind"),
        line.RegencyCode("regency"),
        line.OptionalChoice<ProducerSize>("size"),
        line.OptionalInteger("workers", 0, MaxWorkers));

    protected override IQueryable<Producer> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Producers.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug, string Name, string? NameId, ProducerKind Kind, string Regency, ProducerSize? Size, int? Workers) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("name_id", NameId), new("kind", Kind), new("regency", Regency), new("size", Size),
                new("workers", Workers),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("regency", "regency", Regency)];
    }
}
