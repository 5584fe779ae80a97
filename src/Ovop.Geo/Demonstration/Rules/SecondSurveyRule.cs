using System.Globalization;
using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// A second survey tells one thing of some products otherwise: what it costs, how long it keeps, or how it fares. The row stays
/// as it is, and the claim tells in which field the two differ.
/// </summary>
internal sealed class SecondSurveyRule : IDemonstrationRule
{
    // What the second survey tells of a price or of days, in per cent of what the first does: clearly less, or clearly more.
    private static readonly int[] Percents = [60, 75, 130, 160];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var product in world.Products.Where(product => world.Is("second-survey", product.Slug)))
        {
            var told = Told(product, world.Roll("second survey percent", product.Slug).Of(Percents)).ToList();
            var (says, difference) = world.Roll("second survey field", product.Slug).Of(told);
            sheets.Contradict("products.csv", product.Slug, says, difference);
        }
    }

    /// <summary>What could be told otherwise: of how it fares always something, of the rest where the first survey tells it.</summary>
    private static IEnumerable<(string Says, ClaimDifference Difference)> Told(InventedProduct product, int percent)
    {
        var fares = product.Development == ProductDevelopment.Struggling
            ? ProductDevelopment.Developed
            : ProductDevelopment.Struggling;
        yield return (
            $"that {product.Name} is {fares.ToString().ToLowerInvariant()}.",
            new ClaimDifference("development", Word(fares), Word(product.Development)));
        if (product.PriceIdr is var (from, to))
        {
            // The end that is moved outwards, so that the one is never above the other.
            var (end, word, price) = percent < 100 ? ("from", "from", from) : ("to", "up to", to);
            var other = Hundreds(price * percent / 100);
            yield return (
                $"that {product.Name} costs {word} {other} rupiah for a {product.Making.Commodity.PriceUnit}.",
                new ClaimDifference($"price {end} idr", other, Text(price)));
        }

        if (product.ShelfLifeDays is { } days)
        {
            var other = Text(percent < 100 && days > 1 ? Math.Min(days - 1, days * percent / 100) : Math.Max(days + 1, days * percent / 100));
            yield return ($"that {product.Name} keeps {other} days.", new ClaimDifference("shelf life days", other, Text(days)));
        }
    }

    private static string Hundreds(int rupiah) => Text(rupiah / ProductRule.PriceStep * ProductRule.PriceStep);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Word(ProductDevelopment? development) =>
        development is { } told ? UpperSnake.Of(told.ToString()) : null;
}
