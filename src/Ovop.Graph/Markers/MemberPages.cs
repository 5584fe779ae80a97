using System.Buffers;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Markers;

/// <summary>
/// The pages of one field <c>members</c>. As a row, a number is a marker's; of an edge, it is that of its row among those of
/// all pages.
/// </summary>
internal sealed class MemberPages : KeyedPages
{
    private readonly MarkersAnswer _answer;
    private readonly MemberPage[] _pages;
    private readonly int[] _starts;
    private readonly (int Marker, int Row)[] _edges;

    /// <exception cref="QueryArgumentException">A page cannot be had.</exception>
    public MemberPages(MemberList list, MarkersAnswer answer)
        : base(list.Rows(answer.Request.Kind))
    {
        _answer = answer;
        var size = list.SizeIn(answer.Variables);
        var after = list.AfterIn(answer.Variables, answer.Compiler);
        IsFirst = after is null;
        _pages = new MemberPage[answer.Count];
        _starts = new int[answer.Count];
        var edges = new List<(int, int)>();
        for (var marker = 0; marker < _pages.Length; marker++)
        {
            if (after is { } place && !place.Marker.AsSpan().SequenceEqual(answer.Id(marker)))
            {
                throw new QueryArgumentException(
                    QueryErrorCodes.InvalidCursor,
                    "The cursor is of another marker's members, or of a marker that has changed; ask for that marker alone, by a small box around its centroid.");
            }

            var behind = after is null ? -1 : answer.Tree.Points.LastUpTo(after.Value.Key);
            _pages[marker] = MemberPage.Of(answer.Tree.Rows(answer.Node(marker)), behind, size);
            _starts[marker] = edges.Count;
            edges.AddRange(_pages[marker].Rows.Select(row => (marker, row)));
        }

        _edges = [.. edges];
    }

    /// <summary>Whether the pages begin with the first member.</summary>
    public bool IsFirst { get; }

    public override IEnumerable<object> Keys =>
        _edges.Select(edge => _answer.Source.KeyOf(_answer.Tree.Points, edge.Row));

    public MarkerKind Kind => _answer.Request.Kind;

    public int TotalCount(int marker) => _answer.Tree.Count(_answer.Node(marker));

    public int Count(int marker) => _pages[marker].Rows.Length;

    public bool HasMore(int marker) => _pages[marker].HasMore;

    /// <summary>The edge of a page's row.</summary>
    public RowRef Edge(int marker, int index) => new(this, _starts[marker] + index);

    /// <summary>The row of an edge; false where there is none.</summary>
    public bool TryNode(int edge, out RowRef row) =>
        TryRow(_answer.Source.KeyOf(_answer.Tree.Points, _edges[edge].Row), out row);

    public void WriteCursor(int edge, IValueWriter writer)
    {
        var (marker, row) = _edges[edge];
        var text = new ArrayBufferWriter<byte>();
        MemberCursor.Write(_answer.Compiler, _answer.Id(marker), _answer.Tree.Points.Key(row), text);
        writer.WriteString(text.WrittenSpan);
    }
}
