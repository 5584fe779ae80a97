using Ovop.Engine.Types;
using Ovop.Geo.Querying.Prospects;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The root field <c>prospects</c>.</summary>
internal sealed class ProspectsField(EntityDefinitions definitions, RowBackend backend) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query)
    {
        var field = query.Field("prospects").Type(ProspectTypes.Connection).Cost(Weights.Prospects)
            .Description("Which commodities could become the flagship of which villages, best first: pairs of which anything is known. What is a flagship there already is not listed. Each has its reasons; docs/prospects.md works scores out by hand.");
        ProspectArguments.AddWhere(field, definitions)
            .Argument(ProspectArguments.Commodity, argument => argument.Type("String")
                .Description("The slug of the only commodity, such as goat-milk; all where nothing is given. No commodity of that slug: no prospects."));
        ProspectArguments.AddTo(field, definitions.Pages).ResolveWith(this);
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(ProspectModel.Create(definitions.Models), (arguments, query) =>
            ProspectArguments.Apply(field.Arguments, arguments, query, definitions, parentColumn: null));
        return new QueryPlan(list, new SameRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }
}
