using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class NeighbourVillageSeed() : SeedTable<NeighbourVillageSeed.Row, NeighbourVillage>(
    "neighbour_villages.csv", "neighbour_village", "code", "name", "lon", "lat")
{
    protected override IReadOnlyList<string> ReferencedTables => [];

    internal override NeighbourVillage Create(Row row, SeedReferences references) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Location = row.Location.ToPoint(),
    };

    internal override void Fill(NeighbourVillage entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.Location = row.Location.ToPoint();
    }

    internal override Row ToRow(NeighbourVillage entity, SeedReferences references) =>
        new(entity.Code, entity.Name, SeedPoint.From(entity.Location));

    protected override Row ReadRow(SheetRow line) =>
        new(line.VillageCode("code"), line.Name("name"), SeedPoint.Read(line));

    protected override IQueryable<NeighbourVillage> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.NeighbourVillages.Where(row => keys.Contains(row.Code));

    internal sealed record Row(string Code, string Name, SeedPoint Location) : ISeedRow
    {
        public string Key => Code;

        public IReadOnlyList<SeedValue[]> Parts =>
            [[new("name", Name), new("lon", Location.Lon), new("lat", Location.Lat)]];

        public IEnumerable<SeedReference> References => [];
    }
}
