using Ovop.Engine.Types;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Clusters;

/// <summary>The root field <c>discoverClusters</c>: a connection like any other, whose rows are found by the request.</summary>
/// <param name="definition">That of the clusters that are found.</param>
/// <param name="backend">Who reads.</param>
/// <param name="pages">How many rows a page has.</param>
internal sealed class DiscoverClustersField(EntityDefinition definition, RowBackend backend, PageLimits pages) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query)
    {
        var field = query.Field("discoverClusters").Type(definition.ConnectionName).Cost(Weights.Discovery)
            .Description("Villages that make the same thing side by side, though nobody need have declared them: groups of which each village is next to another one, found from the recorded products and the boundaries. Slivers and small gaps between boundaries are forgiven. A village without a boundary counts by its point. What nobody has recorded is not found: see productRecord.");
        DiscoveryArguments.AddTo(field);
        ConnectionArguments.AddTo(field, definition, pages);
        field.ResolveWith(this);
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(definition.Model, (arguments, query) => ConnectionArguments.Apply(
            field.Arguments,
            arguments,
            query with { Order = definition.UsualOrder, Source = DiscoveryArguments.Source(field.Arguments, arguments) },
            pages));
        return new QueryPlan(list, new SameRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }
}
