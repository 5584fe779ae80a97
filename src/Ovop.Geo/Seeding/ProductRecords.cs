using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding;

/// <summary>
/// Unknown is not none: a village with a product is RECORDED. Where the files hold the village they must say so; a
/// village that they only name a product of becomes so in the database (<c>db/sql/product_records.sql</c>).
/// </summary>
internal static class ProductRecords
{
    public static void Check(IReadOnlyList<ISeedTable> tables, CsvProblems problems)
    {
        var villages = tables.OfType<VillageSeed>().Single();
        var products = tables.OfType<ProductVillageSeed>().Single();
        var withProduct = WithProduct(tables);
        foreach (var (line, village) in villages.Lines)
        {
            var isRecorded = village.ProductRecord == ProductRecordState.Recorded;
            if (withProduct.Contains(village.Code) != isRecorded)
            {
                problems.Add(new CsvProblem(villages.File, line, "product_record", isRecorded
                    ? $"is RECORDED, but {products.File} names no product of {village.Code}."
                    : $"must be RECORDED: {products.File} names a product of {village.Code}."));
            }
        }
    }

    /// <summary>
    /// Triggers keep to it as links come and go; here it is the file of villages that may have said otherwise of one
    /// that has somebody's own product.
    /// </summary>
    public static Task FollowAsync(OvopDbContext database, CancellationToken cancellationToken) => database.Villages
        .Where(village => village.ProductRecord != ProductRecordState.Recorded && village.Products.Any())
        .ExecuteUpdateAsync(
            set => set.SetProperty(village => village.ProductRecord, ProductRecordState.Recorded), cancellationToken);

    private static HashSet<string> WithProduct(IReadOnlyList<ISeedTable> tables) => tables
        .OfType<ProductVillageSeed>().Single().Lines.Select(line => line.Row.Right.Key)
        .ToHashSet(StringComparer.Ordinal);
}
