using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding;

/// <summary>Reads all files of a seed and checks each row by itself and against the others.</summary>
internal static class SeedFiles
{
    /// <exception cref="SeedException">Rows are wrong.</exception>
    public static IReadOnlyList<ISeedTable> Read(SeedFolder folder)
    {
        var problems = new CsvProblems();
        var tables = SeedTables.Create();
        var keys = new SeedKeys();
        foreach (var table in tables)
        {
            if (folder.Content(table.File) is { } content)
            {
                table.Read(content, keys, problems);
                keys.Add(table.Table, table.Keys);
            }
        }

        ProductRecords.Check(tables, problems);
        SeedException.ThrowIfAny(problems);
        return tables;
    }

    /// <summary>Every row that a row refers to stands in the files or, made by somebody, in the database.</summary>
    /// <exception cref="SeedException">One does not.</exception>
    public static async Task CheckReferencesAsync(
        IReadOnlyList<ISeedTable> tables, SeedReferences references, CancellationToken cancellationToken)
    {
        var problems = new CsvProblems();
        var keys = new SeedKeys();
        foreach (var table in tables)
        {
            foreach (var (line, reference) in table.References)
            {
                if (keys.Of(reference.Table).Contains(reference.Key))
                {
                    continue;
                }

                await references.LoadAsync([reference.Table], cancellationToken);
                if (!references.Has(reference.Table, reference.Key))
                {
                    var file = tables.First(other => other.Table == reference.Table).File;
                    problems.Add(new CsvProblem(
                        table.File, line, reference.Column,
                        $"'{reference.Key}' stands neither in {file} nor in the database."));
                }
            }

            keys.Add(table.Table, table.Keys);
        }

        SeedException.ThrowIfAny(problems);
    }
}
