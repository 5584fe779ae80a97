using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Coverage;

/// <summary>What coverage counts. Unknown is counted apart from none, and no village counts in both.</summary>
internal sealed class CoverageMeasures
{
    /// <summary>The field with those of <see cref="Boundaries"/>.</summary>
    public const string Boundary = "boundary";

    public CoverageMeasures(EntityModels models)
    {
        var claims = models.For<Village>().Relation(nameof(Village.Claims));
        All =
        [
            new("surveyed", "Somebody has looked for products, and found some or none.", Not(Of(ProductRecordState.Unsurveyed)), 0),
            new("recorded", "At least one product is recorded.", Of(ProductRecordState.Recorded), 0),
            new("noneFound", "Somebody looked and found no product.", Of(ProductRecordState.NoneFound), 0),
            new("unsurveyed", "Nobody has reported anything of products: unknown, not none.", Of(ProductRecordState.Unsurveyed), 0),
            new("withProducts", "Products are recorded; the same villages as recorded, counted by their products.", Any(nameof(Village.Products)), Weights.RelatedCount),
            new("withFlagship", "A product of it counts as a flagship.", WithFlagship(), Weights.RelatedCount),
            new("withSources", "A source speaks of the village itself.", Any(claims.Name), Weights.RelatedCount),
            new("withDisagreement", "A source says of the village itself otherwise than it is shown.", HasDisagreementMember.Condition(claims), Weights.RelatedCount),
        ];
        Boundaries =
        [
            new("official", "Boundaries that were imported and declared official.", Of(BoundarySource.Official), 0),
            new("indicative", "Boundaries that were imported from a dataset that is not the legal boundary.", Of(BoundarySource.Indicative), 0),
            new("approximate", "Cells computed from points: fit for a map, not for measuring.", Of(BoundarySource.Approximate), 0),
            new("none", "No boundary at all.", Compared(nameof(Village.BoundarySource), null), 0),
        ];
    }

    /// <summary>What is counted of products and sources.</summary>
    public IReadOnlyList<CoverageMeasure> All { get; }

    /// <summary>The kinds of boundaries; each village counts in one.</summary>
    public IReadOnlyList<CoverageMeasure> Boundaries { get; }

    private static FilterNode Of(ProductRecordState state) => Compared(nameof(Village.ProductRecord), UpperSnake.Of(state));

    private static FilterNode Of(BoundarySource source) => Compared(nameof(Village.BoundarySource), UpperSnake.Of(source));

    private static FilterNode Compared(string property, string? value) =>
        new OperatorFilter(ColumnPath.Of(property), FilterOperators.Find(ValueKind.Enum, "eq"), [QueryValue.Of(value)]);

    private static FilterNode Not(FilterNode node) => new NotFilter(node);

    private static FilterNode Any(string navigation) => new AnyFilter(navigation, QueryValue.Of(true));

    private static FilterNode WithFlagship() => new ListFilter(
        nameof(Village.Products),
        ListQuantifier.Some,
        new OperatorFilter(
            ColumnPath.Of(nameof(Product.Flagship)), FilterOperators.Find(ValueKind.Boolean, "eq"), [QueryValue.Of(true)]));
}
