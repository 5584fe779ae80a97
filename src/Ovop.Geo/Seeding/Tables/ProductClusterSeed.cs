using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProductClusterSeed() : SeedTable<ProductClusterSeed.Row, ProductCluster>(
    "product_clusters.csv", "product_cluster", "slug", "name", "kind", "commodity", "producer", "regency")
{
    protected override IReadOnlyList<string> LaterColumns => ["name_id"];

    protected override IReadOnlyList<string> ReferencedTables => ["commodity", "producer", "regency"];

    internal override ProductCluster Create(Row row, SeedReferences references)
    {
        var entity = new ProductCluster { Slug = row.Slug, Name = row.Name };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(ProductCluster entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameId = row.NameId;
        entity.Kind = row.Kind;
        entity.CommodityId = references.Id("commodity", row.Commodity);
        entity.ProducerId = references.OptionalId("producer", row.Producer);
        entity.RegencyCode = row.Regency;
    }

    internal override Row ToRow(ProductCluster entity, SeedReferences references) => new(
        entity.Slug,
        entity.Name,
        entity.NameId,
        entity.Kind,
        references.Key("commodity", entity.CommodityId),
        references.OptionalKey("producer", entity.ProducerId),
        entity.RegencyCode);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Name("name"),
        line.OptionalName("name_id"),
        line.Choice<ClusterKind>("kind"),
        line.Slug("commodity"),
        line.OptionalSlug("producer"),
        line.OptionalRegencyCode("regency"));

    protected override IQueryable<ProductCluster> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProductClusters.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug, string Name, string? NameId, ClusterKind Kind, string Commodity, string? Producer, string? Regency) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("name_id", NameId), new("kind", Kind), new("commodity", Commodity),
                new("producer", Producer), new("regency", Regency),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            new("commodity", "commodity", Commodity),
            .. SeedReference.Optional("producer", "producer", Producer),
            .. SeedReference.Optional("regency", "regency", Regency),
        ];
    }
}
