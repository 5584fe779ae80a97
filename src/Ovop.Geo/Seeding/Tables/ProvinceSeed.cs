using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProvinceSeed()
    : SeedTable<ProvinceSeed.Row, Province>("provinces.csv", "province", "code", "name")
{
    protected override IReadOnlyList<string> ReferencedTables => [];

    internal override Province Create(Row row, SeedReferences references) => new() { Code = row.Code, Name = row.Name };

    internal override void Fill(Province entity, int part, Row row, SeedReferences references) =>
        entity.Name = row.Name;

    internal override Row ToRow(Province entity, SeedReferences references) => new(entity.Code, entity.Name);

    protected override Row ReadRow(SheetRow line) => new(line.ProvinceCode("code"), line.Name("name"));

    protected override IQueryable<Province> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Provinces.Where(row => keys.Contains(row.Code));

    internal sealed record Row(string Code, string Name) : ISeedRow
    {
        public string Key => Code;

        public IReadOnlyList<SeedValue[]> Parts => [[new("name", Name)]];

        public IEnumerable<SeedReference> References => [];
    }
}
