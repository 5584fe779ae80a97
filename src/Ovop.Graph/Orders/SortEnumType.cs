using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Orders;

/// <summary>The direction of an order, and where rows without a value come.</summary>
internal sealed class SortEnumType : EnumType
{
    public const string TypeName = "SortEnumType";

    private static readonly (string Name, bool IsDescending, bool? HasNullsFirst, string Description)[] Orders =
    [
        ("ASC", false, null, "Smallest first; rows without a value last."),
        ("DESC", true, null, "Largest first; rows without a value first."),
        ("ASC_NULLS_FIRST", false, true, "Rows without a value first, then the smallest."),
        ("ASC_NULLS_LAST", false, false, "Smallest first; rows without a value last, as ASC has it."),
        ("DESC_NULLS_FIRST", true, true, "Rows without a value first, then the largest, as DESC has it."),
        ("DESC_NULLS_LAST", true, false, "Largest first; rows without a value last."),
    ];

    /// <summary>The order by a column that a value of this type asks for.</summary>
    public static ColumnOrder Order(ColumnPath column, string value)
    {
        var (_, isDescending, hasNullsFirst, _) =
            Array.Find(Orders, one => string.Equals(one.Name, value, StringComparison.Ordinal));
        var order = new ColumnOrder(column, isDescending);
        return hasNullsFirst is { } first ? order with { HasNullsFirst = first } : order;
    }

    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("The direction of an order, and where rows without a value come.");
        foreach (var (name, _, _, description) in Orders)
        {
            descriptor.Value(name).Description(description);
        }
    }
}
