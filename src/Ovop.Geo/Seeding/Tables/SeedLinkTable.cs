using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>
/// A file of two columns: the slug of a row, and the code of an area. Both columns bear the name of their table.
/// </summary>
internal abstract class SeedLinkTable<TEntity>(string file, string table, string slugTable, string codeTable)
    : SeedTable<SeedLink, TEntity>(file, table, slugTable, codeTable)
    where TEntity : class
{
    protected override IReadOnlyList<string> ReferencedTables => [slugTable, codeTable];

    internal override TEntity Create(SeedLink row, SeedReferences references) =>
        Create(references.Id(slugTable, row.Left.Key), row.Right.Key);

    internal override void Fill(TEntity entity, int part, SeedLink row, SeedReferences references) =>
        throw new InvalidOperationException("A link has nothing beside its key that could change.");

    internal override SeedLink ToRow(TEntity entity, SeedReferences references)
    {
        var (id, code) = Ends(entity);
        return Link(references.Key(slugTable, id), code);
    }

    protected override SeedLink ReadRow(SheetRow line) => Link(
        line.Slug(slugTable),
        codeTable == "district" ? line.DistrictCode(codeTable) : line.VillageCode(codeTable));

    protected abstract TEntity Create(int id, string code);

    protected abstract (int Id, string Code) Ends(TEntity entity);

    private SeedLink Link(string slug, string code) =>
        new(new SeedReference(slugTable, slugTable, slug), new SeedReference(codeTable, codeTable, code));
}
