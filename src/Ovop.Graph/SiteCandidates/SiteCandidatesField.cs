using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.SiteCandidates;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.SiteCandidates;

/// <summary>The root field <c>siteCandidates</c>: its arguments, and the queries that they make.</summary>
internal sealed class SiteCandidatesField(EntityDefinitions definitions, RowBackend backend) : RowSource
{
    private const string Theme = "theme";
    private const string Near = "near";
    private const string Metres = "metres";
    private const string FromClusters = "maxMetresFromClusters";
    private const string FromSites = "minMetresFromSites";
    private const string NeedsCluster = "needsCluster";
    private const string Where = "where";
    private const double UsualMetres = 50_000;
    private const double UsualFromClusters = 10_000;
    private const double UsualFromSites = 20_000;

    private static readonly ColumnPath Place = ColumnPath.Of(nameof(Village.Location));

    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query)
    {
        var field = query.Field("siteCandidates").Type(SiteCandidateTypes.Connection).Cost(Weights.SiteCandidates)
            .Description("Villages where a site for visitors could be made around a commodity: they make it, or their land is said to suit it; they lie near a product cluster of it, and not near a site of the theme that is not closed. Best first: those that make it and whose land suits, then those that make it, then those whose land suits; among these flagships first, then the nearer to a cluster, then by code. Distances are metres on the spheroid from the point inside the village. What nobody has recorded is not found: see unsurveyed.")
            .Argument(Theme, theme => theme.Type("String!").Description("The slug of the commodity that visitors would come for, such as coffee."))
            .Argument(Near, near => near.Type("Geometry").Description("Only villages within metres of it; anywhere where nothing is given."))
            .Argument(Metres, metres => metres.Type("Float!").DefaultValue(UsualMetres).Description("How far from near, 0 or more; without near it asks nothing."))
            .Argument(FromClusters, metres => metres.Type("Float!").DefaultValue(UsualFromClusters)
                .Description($"How far a product cluster of the commodity may lie, to the edge of its extent: 0 to {QueryLimits.Default.PlaceMetres}."))
            .Argument(NeedsCluster, needed => needed.Type("Boolean!").DefaultValue(true)
                .Description("False: villages without a cluster so near are candidates too."))
            .Argument(FromSites, metres => metres.Type("Float!").DefaultValue(UsualFromSites)
                .Description($"How far a site of the theme must lie that is not closed: 0 to {QueryLimits.Default.PlaceMetres}; 0 asks nothing."))
            .Argument(Where, where => where.Type(definitions.For(definitions.Models.For<Village>()).FilterName)
                .Description("Which villages; all where nothing is given."));
        PageArguments.AddTo(field, definitions.Pages, ConnectionTypes.Sized).ResolveWith(this);
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var model = SiteCandidateModel.Create(definitions.Models);
        var list = new ListPlan(model, (arguments, query) => Apply(field.Arguments, arguments, query))
        {
            Beside = new ListPlan(model, (arguments, query) => query with
            {
                HasRows = false,
                Source = Source(field.Arguments, arguments) with { IsOfUnsurveyed = true },
            }),
        };
        return new QueryPlan(list, new SameRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }

    private EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query) => query with
    {
        Source = Source(values, arguments),
        Order =
        [
            new ColumnOrder(ColumnPath.Of(SiteCandidate.BasisRank)),
            new ColumnOrder(ColumnPath.Of(SiteCandidate.FlagshipRank)),
            new ColumnOrder(ColumnPath.Of(SiteCandidate.ClusterMetres)),
        ],
        Paging = PageArguments.Of(values, arguments, definitions.Pages),
    };

    private SiteCandidateSource Source(InputValues values, RequestArguments arguments)
    {
        return new SiteCandidateSource(
            definitions.Models, Parameter(Theme), Parameter(FromClusters), Parameter(FromSites), Parameter(NeedsCluster))
        {
            Villages = Villages(),
        };

        FilterNode? Villages()
        {
            var where = arguments.TryGet(values, Where, out var given) ? FilterTag.All(given, arguments) : null;
            if (!arguments.TryGet(values, Near, out var near))
            {
                return where;
            }

            var nearby = new OperatorFilter(
                Place, FilterOperators.Find(ValueKind.Geometry, "withinDistance"), [arguments.Parameter(near), Parameter(Metres)]);
            return where is null ? nearby : new AndFilter([nearby, where]);
        }

        QueryValue Parameter(string name) =>
            arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
    }
}
