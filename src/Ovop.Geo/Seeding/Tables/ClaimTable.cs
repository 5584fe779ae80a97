using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>A file whose lines are claims.</summary>
internal abstract class ClaimTable(string file, params string[] columns)
    : SeedTable<ClaimRow, Claim>(file, "claim", columns)
{
    protected override IReadOnlyList<string> ReferencedTables => ["source", .. ClaimSubject.Tables];

    internal override Claim Create(ClaimRow row, SeedReferences references)
    {
        var entity = new Claim { SourceId = references.Id("source", row.Source), Says = row.Says };
        ClaimSubject.Of(row.SubjectTable).Set(entity, row.Subject, references);
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Claim entity, int part, ClaimRow row, SeedReferences references)
    {
        entity.PrintedDate = row.PrintedDate;
        entity.Note = row.Note;
        entity.Contradicts = row.Contradicts;
    }

    internal override ClaimRow ToRow(Claim entity, SeedReferences references)
    {
        var (table, key) = ClaimSubject.All
            .Select(subject => (subject.Table, Key: subject.Get(entity, references)))
            .Single(subject => subject.Key is not null);
        return new ClaimRow(
            references.Key("source", entity.SourceId), table, key!, entity.Says, entity.PrintedDate, entity.Note,
            entity.Contradicts);
    }

    protected override IQueryable<Claim> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references)
    {
        var sources = keys.Select(key => key[..key.IndexOf(ClaimRow.KeySeparator)]).Distinct(StringComparer.Ordinal)
            .Where(source => references.Has("source", source))
            .Select(source => references.Id("source", source)).ToList();
        return database.Claims.Where(claim => sources.Contains(claim.SourceId));
    }

    protected static string ReadSubjectTable(SheetRow line, IReadOnlyList<string> tables)
    {
        var table = line.Text("subject_table");
        if (table.Length > 0 && !tables.Contains(table, StringComparer.Ordinal))
        {
            line.Report("subject_table", $"'{table}' is none of {string.Join(", ", tables)}.");
        }

        return table;
    }
}
