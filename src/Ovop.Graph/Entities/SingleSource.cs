using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities;

/// <summary>The first row, in the order of the key, that the field's argument finds; null where there is none.</summary>
/// <param name="entity">Its table.</param>
/// <param name="column">What the argument is compared with.</param>
/// <param name="compared">How.</param>
/// <param name="backend">Who reads.</param>
internal sealed class SingleSource(EntityModel entity, ColumnPath column, FilterOperator compared, RowBackend backend) : RowSource
{
    /// <summary>By a unique column.</summary>
    public static SingleSource ByKey(EntityModel entity, ColumnPath key, RowBackend backend) =>
        new(entity, key, FilterOperators.Find(ValueKind.Text, "eq"), backend);

    /// <summary>By the point that its area covers; on an edge that areas share, the one with the smaller key.</summary>
    public static SingleSource ByPlace(EntityModel entity, ColumnPath area, RowBackend backend) =>
        new(entity, area, FilterOperators.Find(ValueKind.Geometry, "intersects"), backend);

    public override RowBackend Backend { get; } = backend;

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(entity, (arguments, query) => query with
        {
            Where = new OperatorFilter(column, compared, Parameters(arguments.Parameter(arguments.Settle(field.Arguments[0])))),
            Paging = Paging.All(1),
        });
        if (field.Field.Arguments[0].Type.Named is GeometryType)
        {
            list.Forms.Add(new PointForm(field.Field.Arguments[0].Name, field.Arguments[0]));
        }

        return new QueryPlan(list, new FirstRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }

    // What an operator takes besides, such as a buffer, may be left out.
    private ImmutableArray<QueryValue> Parameters(QueryValue value) =>
        [value, .. Enumerable.Repeat(default(QueryValue), compared.Parameters.Length - 1)];

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
