using Ovop.Engine.Types;

namespace Ovop.Graph.Orders;

/// <summary>The direction of an order.</summary>
internal sealed class SortEnumType : EnumType
{
    public const string TypeName = "SortEnumType";

    public const string Descending = "DESC";

    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("The direction of an order.");
        descriptor.Value("ASC").Description("Smallest first; rows without a value last.");
        descriptor.Value(Descending).Description("Largest first; rows without a value first.");
    }
}
