using Ovop.Engine.Types;
using Ovop.Geo.Clustering;

namespace Ovop.Graph.Markers;

/// <summary>The counts of one field <c>commodities</c>, for all markers one behind another.</summary>
internal sealed class CommodityPages : KeyedPages
{
    private readonly List<CommodityCount> _counts = [];
    private readonly int[] _starts;

    public CommodityPages(CommodityList list, MarkersAnswer answer)
        : base(list.Rows)
    {
        var size = list.SizeIn(answer.Variables);
        _starts = new int[answer.Count + 1];
        for (var marker = 0; marker < answer.Count; marker++)
        {
            var counts = answer.CommoditiesOf(marker);
            _counts.AddRange(counts[..Math.Min(size, counts.Length)]);
            _starts[marker + 1] = _counts.Count;
        }
    }

    public override IEnumerable<object> Keys => _counts.Select(count => (object)count.CommodityId).Distinct();

    public RowRange Of(int marker) => new(this, _starts[marker], _starts[marker + 1] - _starts[marker]);

    public int Count(int index) => _counts[index].Count;

    /// <summary>The commodity that is counted; false where there is none.</summary>
    public bool TryCommodity(int index, out RowRef row) => TryRow(_counts[index].CommodityId, out row);
}
