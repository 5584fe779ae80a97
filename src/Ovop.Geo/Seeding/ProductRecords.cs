using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding;

/// <summary>
/// Unknown is not none: a village with a product is RECORDED. Where the files hold the village they must say so; a
/// village that they only name a product of becomes so.
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

    /// <param name="productsLeft">Whether villages lost products: one that has none left is no longer recorded.</param>
    public static async Task FollowAsync(
        OvopDbContext database, IReadOnlyList<ISeedTable> tables, bool productsLeft,
        CancellationToken cancellationToken)
    {
        var villages = tables.OfType<VillageSeed>().Single().Keys;
        var others = WithProduct(tables).Except(villages, StringComparer.Ordinal).ToList();
        await database.Villages
            .Where(village => others.Contains(village.Code)
                && village.ProductRecord != ProductRecordState.Recorded
                && village.Products.Any())
            .ExecuteUpdateAsync(
                set => set.SetProperty(village => village.ProductRecord, ProductRecordState.Recorded),
                cancellationToken);
        if (productsLeft)
        {
            await database.Villages
                .Where(village => village.ProductRecord == ProductRecordState.Recorded && !village.Products.Any())
                .ExecuteUpdateAsync(
                    set => set.SetProperty(village => village.ProductRecord, ProductRecordState.Unsurveyed),
                    cancellationToken);
        }
    }

    private static HashSet<string> WithProduct(IReadOnlyList<ISeedTable> tables) => tables
        .OfType<ProductVillageSeed>().Single().Lines.Select(line => line.Row.Right.Key)
        .ToHashSet(StringComparer.Ordinal);
}
