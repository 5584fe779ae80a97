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

    // Best first; of those that are as good, villages first, then by key.
    private static readonly ImmutableArray<OrderKey> Order =
    [
        new ColumnOrder(ColumnPath.Of(SearchMatch.Score), IsDescending: true),
        new ColumnOrder(ColumnPath.Of(SearchMatch.Kind), IsDescending: true),
        new ColumnOrder(ColumnPath.Of(SearchMatch.Key)),
    ];

    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query) => PageArguments
        .AddTo(
            query.Field("search").Type(SearchTypes.Connection).Cost(Weights.Search)
                .Description("Villages, products, producers, product clusters and agrotourism sites by their names, best first: the name itself, its beginning, its words in any order, another spelling, a similar name. Accents, case and slips of spelling are forgiven; names that are only similar are looked for where fewer than 100 fit as they are written.")
                .Argument(Text, text => text.Type("String!").Description("What to look for, 2 to 200 characters; a name, its beginning, or a name with its district or regency: Bacem Sutojayan."))
                .Argument(Near, near => near.Type("Geometry").Description("What is nearer counts more: of names that fit in the same way, likeness and nearness weigh alike, nearness being 1 / (1 + km / 25)."))
                .Argument(Kinds, kinds => kinds.Type($"[{SearchTypes.Kind}!]").Description("Only these; all where nothing is given.")),
            pages,
            ConnectionTypes.Sized)
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
            Source = new SearchSource(Parameter(Text)) { Near = Parameter(Near), Kinds = Parameter(Kinds) },
            Order = Order,
            Paging = PageArguments.Of(values, arguments, pages),
        };

        QueryValue Parameter(string name) =>
            arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
    }
}
