using Ovop.Geo.Products;
using Ovop.Graph.Entities;
using Ovop.Graph.Readiness;

namespace Ovop.Graph.Products;

internal sealed class ProductType : EntityType<Product>
{
    protected override void Configure(EntityDescriptor<Product> descriptor) => descriptor
        .Description("A concrete product of a commodity, from one village, from several, or only from a regency.")
        .List("products")
        .Single("productBySlug", product => product.Slug)
        .Statistics("productStatistics")
        .Column(product => product.Slug, "A name for URLs and files; unique.")
        .Names(product => product.Name, product => product.NameId)
        .Column(product => product.Description, "More about it; null where no source tells.")
        .Column(product => product.Flagship, "Whether it is known as a flagship (produk unggulan). False says only that no source marks it so.")
        .Column(product => product.FlagshipBasis, "Why it counts as a flagship; null where it does not.")
        .Column(product => product.Development, "How it fares, as a source says; null where none does.")
        .Column(product => product.PriceFromIdr, "The lowest price in rupiah, for one priceUnit; null where no source tells.")
        .Column(product => product.PriceToIdr, "The highest price in rupiah, for one priceUnit; null where no source tells.")
        .Column(product => product.PriceUnit, "What the price is for, such as kg or piece; null where no source tells.")
        .Column(product => product.ShelfLifeDays, "Days that it keeps; null where no source tells.")
        .Object(product => product.Commodity, "What it is made of or belongs to.")
        .Object(product => product.Producer, "Who makes it; null where no source tells.")
        .Object(product => product.Regency, "The regency that it comes from.")
        .Connection(product => product.Villages, "The villages that it comes from; empty where sources tell only the regency.")
        .PlainList(product => product.Grades, "Stars that it has been given.")
        .PlainList(product => product.Permits, "Permits of its own; those of its producer stand there. Where there is none of a kind, nobody knows.")
        .PlainList(product => product.ProductionSeasons, "When it is made or harvested, and how much.")
        .Connection(product => product.Requirements, "How it stands today to each requirement that is asked of its kind. Empty where no list is known.")
        .Add(new ReadinessMember())
        .PlainList(product => product.MarketAccesses, "How it reaches buyers.", "marketAccess")
        .Connection(product => product.Obstacles, "What a source says stands in its way.")
        .Connection(product => product.Assistances, "Help that it is promised or given.")
        .Sources(product => product.Claims, "What sources say of the product.");
}
