using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>A field <c>commodities</c> of an operation.</summary>
/// <param name="commodity">The table of commodities.</param>
/// <param name="arguments">The field's.</param>
internal sealed class CommodityList(EntityModel commodity, InputValues arguments)
{
    public const string First = "first";

    /// <summary>What is selected of the commodities themselves.</summary>
    public KeyedRows Rows { get; } = new(commodity);

    /// <summary>How many are shown.</summary>
    /// <exception cref="QueryArgumentException">Fewer than none.</exception>
    public int SizeIn(object?[] variables)
    {
        var given = new RequestArguments(variables);
        var size = given.TryGet(arguments, First, out var value) ? given.Structure<object>(value) as int? : null;
        return size is null or >= 0
            ? size ?? int.MaxValue
            : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, $"first is {size}; it must be 0 or more.");
    }
}
