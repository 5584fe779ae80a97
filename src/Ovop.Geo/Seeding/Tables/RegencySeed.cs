using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class RegencySeed()
    : SeedTable<RegencySeed.Row, Regency>("regencies.csv", "regency", "code", "name", "kind")
{
    protected override IReadOnlyList<string> ReferencedTables => ["province"];

    internal override Regency Create(Row row, SeedReferences references) => new()
    {
        Code = row.Code,
        ProvinceCode = AreaCode.Parent(row.Code),
        Name = row.Name,
        Kind = row.Kind,
    };

    internal override void Fill(Regency entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.Kind = row.Kind;
    }

    internal override Row ToRow(Regency entity, SeedReferences references) =>
        new(entity.Code, entity.Name, entity.Kind);

    protected override Row ReadRow(SheetRow line) =>
        new(line.RegencyCode("code"), line.Name("name"), line.Choice<RegencyKind>("kind"));

    protected override IQueryable<Regency> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Regencies.Where(row => keys.Contains(row.Code));

    internal sealed record Row(string Code, string Name, RegencyKind Kind) : ISeedRow
    {
        public string Key => Code;

        public IReadOnlyList<SeedValue[]> Parts => [[new("name", Name), new("kind", Kind)]];

        public IEnumerable<SeedReference> References => [new("code", "province", AreaCode.Parent(Code))];
    }
}
