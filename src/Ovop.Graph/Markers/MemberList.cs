using System.Collections.Frozen;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>A field <c>members</c> of an operation: its arguments, and what is selected of the rows of each kind.</summary>
internal sealed class MemberList(MarkersSelection selection, InputValues arguments)
{
    public const string First = "first";
    public const string After = "after";

    private readonly FrozenDictionary<MarkerKind, KeyedRows> _rows =
        selection.Sources.ToFrozenDictionary(source => source.Kind, source => new KeyedRows(source.Entity));

    public KeyedRows Rows(MarkerKind kind) => _rows[kind];

    /// <summary>How the rows of each kind are written.</summary>
    public FrozenDictionary<MarkerKind, RowShape> Shapes(ISelectedField field) => selection.Sources.ToFrozenDictionary(
        source => source.Kind,
        source => _rows[source.Kind].Shape(selection.Definitions.ObjectType(selection.Definitions.For(source.Entity)), field));

    /// <summary>How many rows a page has.</summary>
    /// <exception cref="QueryArgumentException">A size that is not served.</exception>
    public int SizeIn(object?[] variables)
    {
        var pages = selection.Definitions.Pages;
        return Read(First, variables) switch
        {
            null => pages.DefaultSize,
            int size and < 0 => throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, $"first is {size}; it must be 0 or more."),
            int size when size > pages.MaxSize => throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge, $"first is {size}; at most {pages.MaxSize} are served."),
            var size => (int)size,
        };
    }

    /// <summary>The marker and the row behind which the page begins; null where it is the first.</summary>
    /// <exception cref="QueryArgumentException">It is no cursor of ours.</exception>
    public (byte[] Marker, byte[] Key)? AfterIn(object?[] variables, SqlCompiler compiler) =>
        Read(After, variables) is string cursor ? MemberCursor.Read(compiler, cursor) : null;

    private object? Read(string name, object?[] variables)
    {
        var given = new RequestArguments(variables);
        return given.TryGet(arguments, name, out var value) ? given.Structure<object>(value) : null;
    }
}
