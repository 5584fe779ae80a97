using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>
/// Three parts: what the register says; where the village lies and how large it is, which an import of boundaries
/// replaces; and what is known of its products, which follows somebody's own. Neither takes the rest from the seed.
/// </summary>
internal sealed class VillageSeed() : SeedTable<VillageSeed.Row, Village>(
    "villages.csv", "village", "code", "name", "aliases", "kind", "lon", "lat", "area_km2", "product_record")
{
    private const int Register = 0;

    private const int Place = 1;

    /// <summary>A square metre.</summary>
    private const double MinAreaKm2 = 0.000001;

    private const double MaxAreaKm2 = 100_000;

    protected override IReadOnlyList<string> ReferencedTables => ["district"];

    internal override Village Create(Row row, SeedReferences references) => new()
    {
        Code = row.Code,
        DistrictCode = AreaCode.Parent(row.Code),
        RegencyCode = AreaCode.Regency(row.Code),
        Name = row.Name,
        Aliases = row.Aliases,
        Kind = row.Kind,
        Location = row.Location.ToPoint(),
        AreaKm2 = row.AreaKm2,
        ProductRecord = row.ProductRecord,
    };

    internal override void Fill(Village entity, int part, Row row, SeedReferences references)
    {
        if (part == Register)
        {
            entity.Name = row.Name;
            entity.Aliases = row.Aliases;
            entity.Kind = row.Kind;
        }
        else if (part == Place)
        {
            entity.Location = row.Location.ToPoint();
            entity.AreaKm2 = row.AreaKm2;
        }
        else
        {
            entity.ProductRecord = row.ProductRecord;
        }
    }

    internal override Row ToRow(Village entity, SeedReferences references) => new(
        entity.Code,
        entity.Name,
        entity.Aliases,
        entity.Kind,
        SeedPoint.From(entity.Location),
        entity.AreaKm2,
        entity.ProductRecord);

    protected override Row ReadRow(SheetRow line) => new(
        line.VillageCode("code"),
        line.Name("name"),
        line.List("aliases"),
        line.Choice<VillageKind>("kind"),
        SeedPoint.Read(line),
        line.OptionalNumber("area_km2", MinAreaKm2, MaxAreaKm2),
        line.Choice<ProductRecordState>("product_record"));

    protected override IQueryable<Village> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Villages.Where(row => keys.Contains(row.Code));

    internal sealed record Row(
        string Code,
        string Name,
        List<string> Aliases,
        VillageKind Kind,
        SeedPoint Location,
        double? AreaKm2,
        ProductRecordState ProductRecord) : ISeedRow
    {
        public string Key => Code;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("aliases", Aliases), new("kind", Kind),
            ],
            [
                new("lon", Location.Lon), new("lat", Location.Lat), new("area_km2", AreaKm2),
            ],
            [
                new("product_record", ProductRecord),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("code", "district", AreaCode.Parent(Code))];
    }
}
