using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Markers;

/// <summary>The commodities of a marker's rows, each with how many have it.</summary>
/// <param name="commodity">The table of commodities.</param>
internal sealed class CommoditiesField(EntityModel commodity) : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field)
    {
        var list = selection.Add(new CommodityList(commodity, field.Arguments));
        var type = (ObjectType)field.Field.Type.Named;
        var fields = field.SelectionOf(type);
        var cells = fields.Select(part => ((CommodityField?)part.Field.Resolver)?.Bind(list, selection, part));
        return new CommoditiesCell(list, new RowShape(type, fields, [.. cells]));
    }

    private sealed class CommoditiesCell(CommodityList list, RowShape shape) : ListCell
    {
        public override RowShape Enter(RowRef row, out RowRange items)
        {
            items = ((MarkersAnswer)row.Rows).Commodities(list).Of(row.Index);
            return shape;
        }
    }
}

/// <summary>A field of a commodity with its count.</summary>
internal abstract class CommodityField : RowField
{
    public abstract RowCell Bind(CommodityList list, MarkersSelection selection, ISelectedField field);
}

/// <summary>The commodity itself.</summary>
/// <param name="model">The table of commodities.</param>
internal sealed class CommodityRowField(EntityModel model) : CommodityField
{
    public override RowCell Bind(CommodityList list, MarkersSelection selection, ISelectedField field) => new CommodityCell(
        list.Rows.Shape(selection.Definitions.ObjectType(selection.Definitions.For(model)), field));

    private sealed class CommodityCell(RowShape shape) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target) =>
            ((CommodityPages)row.Rows).TryCommodity(row.Index, out target) ? shape : null;
    }
}

/// <summary>How many rows have the commodity.</summary>
internal sealed class CommodityCountField : CommodityField
{
    public override RowCell Bind(CommodityList list, MarkersSelection selection, ISelectedField field) => new CountCell();

    private sealed class CountCell : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteNumber(((CommodityPages)row.Rows).Count(row.Index));
            return true;
        }
    }
}
