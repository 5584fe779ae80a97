using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities;

/// <summary>One row found by a unique column; null where there is none.</summary>
internal sealed class SingleSource(EntityModel entity, ColumnPath key, RowBackend backend) : RowSource
{
    private static readonly FilterOperator Equal = FilterOperators.Find(ValueKind.Text, "eq");

    public override RowBackend Backend { get; } = backend;

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(entity, (arguments, query) => query with
        {
            Where = new OperatorFilter(key, Equal, [arguments.Parameter(arguments.Settle(field.Arguments[0]))]),
            Paging = Paging.All(1),
        });
        return new QueryPlan(list, new FirstRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }

    private sealed class FirstRowCell(RowShape shape) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            var page = ((ResultPages)row.Rows).Page(row.Index);
            target = new RowRef(page.Rows, page.Start);
            return page.Count == 0 ? null : shape;
        }
    }
}
