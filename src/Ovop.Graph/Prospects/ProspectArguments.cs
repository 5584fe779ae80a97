using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The arguments of every list of prospects: which villages, how near, what weighs how much.</summary>
internal static class ProspectArguments
{
    public const string Where = "where";
    public const string Commodity = "commodity";
    private const string WeightsName = "ProspectWeightsInput";
    private const string WithinKm = "withinKm";
    private const string Weights = "weights";
    private const string Unknown = "unknown";
    private const double UsualWithinKm = 10;
    private const double UsualUnknown = 0.25;

    private static readonly (ProspectReasonKind Kind, double Usual, string Meaning)[] Kinds =
    [
        (ProspectReasonKind.NeighboursMakeIt, 0.25, "that villages near by make it"),
        (ProspectReasonKind.SameZoneAsSuccess, 0.15, "that other villages of the same main zone succeed with it"),
        (ProspectReasonKind.Suitability, 0.25, "what is said of the land for it"),
        (ProspectReasonKind.ProducersThere, 0.15, "that it is made there already"),
        (ProspectReasonKind.MarketReached, 0.1, "that some of it has reached buyers"),
        (ProspectReasonKind.HelpAtHand, 0.1, "that the village, its regency or their programme is helped"),
    ];

    /// <summary>Adds them, and those of pages.</summary>
    /// <param name="field">A connection.</param>
    /// <param name="pages">How many rows a page has.</param>
    public static OutputFieldDescriptor AddTo(OutputFieldDescriptor field, PageLimits pages) => PageArguments
        .AddTo(field, pages, ConnectionTypes.Sized)
        .Argument(WithinKm, argument => argument.Type("Float!").DefaultValue(UsualWithinKm)
            .Description($"How many kilometres villages may lie apart, between the points inside of them, to count as near by: above 0, up to {QueryLimits.Default.ProspectKm}."))
        .Argument(Weights, argument => argument.Type(WeightsName)
            .Description("What weighs how much; the usual where nothing is given."));

    /// <summary>Adds the choice of villages.</summary>
    public static OutputFieldDescriptor AddWhere(OutputFieldDescriptor field, EntityDefinitions definitions) =>
        field.Argument(Where, argument => argument.Type(definitions.For(definitions.Models.For(nameof(Geo.Villages.Village))).FilterName)
            .Description("Of which villages; all where nothing is given."));

    public static InputObjectType WeightsType() => new(type =>
    {
        type.Name(WeightsName).Description(
            "What the reasons of a prospect weigh against each other: each 0 to 1000, at least one above 0; what matters is their proportion.");
        foreach (var (kind, usual, meaning) in Kinds)
        {
            type.Field(FieldOf(kind)).Type("Float!").DefaultValue(usual).Description($"Of the reason {UpperSnake.Of(kind)}: {meaning}.");
        }

        type.Field(Unknown).Type("Float!").DefaultValue(UsualUnknown)
            .Description("No weight, but what counts in place of a reason of which nothing is known: 0 as if it spoke against, 1 as if it spoke for.");
    });

    /// <summary>The query for prospects, best first.</summary>
    /// <param name="values">Of the field.</param>
    /// <param name="arguments">Of the request.</param>
    /// <param name="query">What the selection needs.</param>
    /// <param name="definitions">With the tables and the sizes of pages.</param>
    /// <param name="parentColumn">Of the village or commodity above; null where the list is one of its own.</param>
    public static EntityQuery Apply(
        InputValues values, RequestArguments arguments, EntityQuery query, EntityDefinitions definitions, string? parentColumn)
    {
        var weights = arguments.TryGet(values, Weights, out var given) ? arguments.Structure<InputValues>(given) : null;
        return query with
        {
            Source = new ProspectSource(
                definitions.Models,
                Parameter(values, WithinKm, UsualWithinKm),
                [.. Kinds.Select(kind => Parameter(weights, FieldOf(kind.Kind), kind.Usual))],
                Parameter(weights, Unknown, UsualUnknown))
            {
                ParentColumns = parentColumn is null ? [] : [parentColumn],
                Commodity = Parameter(values, Commodity, usual: null),
                Villages = arguments.TryGet(values, Where, out var where) ? FilterTag.All(where, arguments) : null,
            },
            Order =
            [
                new ColumnOrder(ColumnPath.Of(Prospect.Score), IsDescending: true),
                new ColumnOrder(ColumnPath.Of(Prospect.Evidence), IsDescending: true),
                new ColumnOrder(ColumnPath.Of(Prospect.VillageCode)),
                new ColumnOrder(ColumnPath.Of(Prospect.CommoditySlug)),
            ],
            Paging = PageArguments.Of(values, arguments, definitions.Pages),
        };

        QueryValue Parameter(InputValues? from, string name, double? usual) =>
            from is not null && arguments.TryGet(from, name, out var value) ? arguments.Parameter(value) : QueryValue.Of(usual);
    }

    private static string FieldOf(ProspectReasonKind kind) => $"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";
}
