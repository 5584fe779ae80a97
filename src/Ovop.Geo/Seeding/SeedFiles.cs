using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;

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
            table.Read(folder.Content(table.File), keys, problems);
            keys.Add(table.Table, table.Keys);
        }

        CheckProductRecords(tables, problems);
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

    // Unknown is not none: a village with a product is RECORDED, and no other is.
    private static void CheckProductRecords(IReadOnlyList<ISeedTable> tables, CsvProblems problems)
    {
        var villages = tables.OfType<VillageSeed>().Single();
        var products = tables.OfType<ProductVillageSeed>().Single();
        var withProduct = products.Lines.Select(line => line.Row.Right.Key).ToHashSet(StringComparer.Ordinal);
        var recorded = villages.Lines.Where(line => line.Row.ProductRecord == ProductRecordState.Recorded)
            .Select(line => line.Row.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, village) in villages.Lines)
        {
            if (withProduct.Contains(village.Code) != recorded.Contains(village.Code))
            {
                problems.Add(new CsvProblem(villages.File, line, "product_record", withProduct.Contains(village.Code)
                    ? $"must be RECORDED: {products.File} names a product of {village.Code}."
                    : $"is RECORDED, but {products.File} names no product of {village.Code}."));
            }
        }
    }
}
