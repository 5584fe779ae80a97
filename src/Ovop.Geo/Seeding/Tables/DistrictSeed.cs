using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class DistrictSeed()
    : SeedTable<DistrictSeed.Row, District>("districts.csv", "district", "code", "name")
{
    protected override IReadOnlyList<string> ReferencedTables => ["regency"];

    internal override District Create(Row row, SeedReferences references) => new()
    {
        Code = row.Code,
        RegencyCode = AreaCode.Parent(row.Code),
        Name = row.Name,
    };

    internal override void Fill(District entity, int part, Row row, SeedReferences references) =>
        entity.Name = row.Name;

    internal override Row ToRow(District entity, SeedReferences references) => new(entity.Code, entity.Name);

    protected override Row ReadRow(SheetRow line) => new(line.DistrictCode("code"), line.Name("name"));

    protected override IQueryable<District> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Districts.Where(row => keys.Contains(row.Code));

    internal sealed record Row(string Code, string Name) : ISeedRow
    {
        public string Key => Code;

        public IReadOnlyList<SeedValue[]> Parts => [[new("name", Name)]];

        public IEnumerable<SeedReference> References => [new("code", "regency", AreaCode.Parent(Code))];
    }
}
