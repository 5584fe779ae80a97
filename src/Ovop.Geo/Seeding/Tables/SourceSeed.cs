using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class SourceSeed() : SeedTable<SourceSeed.Row, Source>(
    "sources.csv", "source",
    "slug", "kind", "outlet", "title", "url", "published_on", "accessed_on", "printed_date", "licence", "note")
{
    protected override IReadOnlyList<string> ReferencedTables => [];

    internal override Source Create(Row row, SeedReferences references)
    {
        var entity = new Source { Slug = row.Slug, Outlet = row.Outlet };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Source entity, int part, Row row, SeedReferences references)
    {
        entity.Kind = row.Kind;
        entity.Outlet = row.Outlet;
        entity.Title = row.Title;
        entity.Url = row.Url;
        entity.PublishedOn = row.PublishedOn;
        entity.AccessedOn = row.AccessedOn;
        entity.PrintedDate = row.PrintedDate;
        entity.Licence = row.Licence;
        entity.Note = row.Note;
    }

    internal override Row ToRow(Source entity, SeedReferences references) => new(
        entity.Slug,
        entity.Kind,
        entity.Outlet,
        entity.Title,
        entity.Url,
        entity.PublishedOn,
        entity.AccessedOn,
        entity.PrintedDate,
        entity.Licence,
        entity.Note);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Choice<SourceKind>("kind"),
        line.Name("outlet"),
        line.OptionalText("title"),
        line.OptionalText("url"),
        line.OptionalDate("published_on"),
        line.OptionalDate("accessed_on"),
        line.OptionalText("printed_date"),
        line.OptionalText("licence"),
        line.OptionalText("note"));

    protected override IQueryable<Source> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Sources.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        SourceKind Kind,
        string Outlet,
        string? Title,
        string? Url,
        DateOnly? PublishedOn,
        DateOnly? AccessedOn,
        string? PrintedDate,
        string? Licence,
        string? Note) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("kind", Kind), new("outlet", Outlet), new("title", Title), new("url", Url),
                new("published_on", PublishedOn), new("accessed_on", AccessedOn), new("printed_date", PrintedDate),
                new("licence", Licence), new("note", Note),
            ],
        ];

        public IEnumerable<SeedReference> References => [];
    }
}
