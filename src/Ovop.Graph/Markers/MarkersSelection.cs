using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering.Sources;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Markers;

/// <summary>What is selected beneath <c>clusterMarkers</c>: bound once, when the operation is planned.</summary>
internal sealed class MarkersSelection(ImmutableArray<MarkerSource> sources, EntityDefinitions definitions)
{
    private readonly List<MemberList> _members = [];
    private readonly List<CommodityList> _commodities = [];

    public ImmutableArray<MarkerSource> Sources => sources;

    public EntityDefinitions Definitions => definitions;

    /// <summary>Each field <c>members</c>.</summary>
    public IReadOnlyList<MemberList> Members => _members;

    /// <summary>Each field <c>commodities</c>.</summary>
    public IReadOnlyList<CommodityList> Commodities => _commodities;

    public MarkerSource Source(MarkerKind kind) => sources.First(source => source.Kind == kind);

    public MemberList Add(MemberList members)
    {
        _members.Add(members);
        return members;
    }

    public CommodityList Add(CommodityList commodities)
    {
        _commodities.Add(commodities);
        return commodities;
    }

    /// <summary>Binds everything that is selected beneath a field of an object type.</summary>
    public RowShape Shape(ISelectedField parent)
    {
        var type = (ObjectType)parent.Field.Type.Named;
        var fields = parent.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(field => ((MarkerField?)field.Field.Resolver)?.Bind(this, field))]);
    }
}

/// <summary>A field of markers: it says how its value is read, and notes what it needs.</summary>
internal abstract class MarkerField : RowField
{
    public abstract RowCell Bind(MarkersSelection selection, ISelectedField field);
}

/// <summary>A value of a marker, or of all together.</summary>
/// <param name="write">Writes it; false where it is null.</param>
internal sealed class MarkerValueField(Func<MarkersAnswer, int, IValueWriter, bool> write) : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field) => new ValueCell(write);

    private sealed class ValueCell(Func<MarkersAnswer, int, IValueWriter, bool> write) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer) => write((MarkersAnswer)row.Rows, row.Index, writer);
    }
}

/// <summary>The markers that are shown.</summary>
internal sealed class MarkerListField : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field) => new MarkersCell(selection.Shape(field));

    private sealed class MarkersCell(RowShape shape) : ListCell
    {
        public override RowShape Enter(RowRef row, out RowRange items)
        {
            items = new RowRange(row.Rows, 0, ((MarkersAnswer)row.Rows).Count);
            return shape;
        }
    }
}
