using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>The root field <c>search</c>: its arguments, and the query that they make.</summary>
/// <param name="match">The entity of <see cref="SearchModel"/>.</param>
/// <param name="backend">Who reads.</param>
/// <param name="pages">How many rows a page has.</param>
internal sealed class SearchField(EntityModel match, RowBackend backend, PageLimits pages) : RowSource
{
    private const string Text = "text";
    private const string Near = "near";
    private const string Kinds = "kinds";
    private const string First = "first";
    private const string After = "after";
    private const string Last = "last";
    private const string Before = "before";

    // Best first; of those that are as good, villages first, then by key.
    private static readonly ImmutableArray<OrderKey> Order =
    [
        new ColumnOrder(ColumnPath.Of(SearchMatch.Score), IsDescending: true),
        new ColumnOrder(ColumnPath.Of(SearchMatch.Kind), IsDescending: true),
        new ColumnOrder(ColumnPath.Of(SearchMatch.Key)),
    ];

    private static readonly string[] Slicing = [First, Last];

    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query) => query.Field("search").Type(SearchTypes.Connection).Cost(Weights.Search)
        .Description("Villages, products, producers, product clusters and agrotourism sites by their names, best first: the name itself, its beginning, its words in any order, another spelling, a similar name. Accents, case and slips of spelling are forgiven.")
        .ListSize(pages.DefaultSize, Slicing, ConnectionTypes.Sized, requireOneSlicingArgument: false)
        .Argument(Text, text => text.Type("String!").Description("What to look for, 2 to 200 characters; a name, its beginning, or a name with its district or regency: Bacem Sutojayan."))
        .Argument(Near, near => near.Type("Geometry").Description("What is nearer counts more: of names that fit in the same way, likeness and nearness weigh alike, nearness being 1 / (1 + km / 25)."))
        .Argument(Kinds, kinds => kinds.Type($"[{SearchTypes.Kind}!]").Description("Only these; all where nothing is given."))
        .Argument(First, first => first.Type("Int").Description($"The most rows, from the start or after a cursor, up to {pages.MaxSize}; {pages.DefaultSize} where neither first nor last is given."))
        .Argument(After, after => after.Type("String").Description("Only rows after the one with this cursor, of the same search."))
        .Argument(Last, last => last.Type("Int").Description($"The most rows, from the end or before a cursor, up to {pages.MaxSize}."))
        .Argument(Before, before => before.Type("String").Description("Only rows before the one with this cursor, of the same search."))
        .ResolveWith(this);

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(match, (arguments, query) => Apply(field.Arguments, arguments, query));
        return new QueryPlan(list, new SameRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }

    private EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query)
    {
        return query with
        {
            Source = new SearchSource(Parameter(Text))
            {
                Near = Parameter(Near),
                Kinds = arguments.TryGet(values, Kinds, out var kinds) ? KindsOf(kinds, arguments) : [],
            },
            Order = Order,
            Paging = new Paging
            {
                First = Parameter(First),
                After = Parameter(After),
                Last = Parameter(Last),
                Before = Parameter(Before),
                DefaultSize = pages.DefaultSize,
                MaxSize = pages.MaxSize,
            },
        };

        QueryValue Parameter(string name) =>
            arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
    }

    private static ImmutableArray<SearchKind> KindsOf(object kinds, RequestArguments arguments)
    {
        var items = arguments.Structure<object?[]>(kinds)!;
        return items.Length > 0
            ? [.. items.Select(item => arguments.Structure<object>(arguments.Settle(item))).OfType<SearchKind>().Distinct()]
            : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, "kinds is empty; leave it out to search all kinds.");
    }
}
