using Ovop.Engine.Planning;

namespace Ovop.Engine.Output;

/// <summary>What a response tells of the cost of its operation.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="MaxFieldCost">The most that its fields may cost.</param>
/// <param name="MaxTypeCost">The most that its types may cost.</param>
public sealed record ReportedCost(OperationCost Cost, int MaxFieldCost, int MaxTypeCost)
{
    /// <summary>Writes the member <c>cost</c>.</summary>
    internal void Write(ResponseWriter writer)
    {
        writer.WriteKey("\"cost\":"u8);
        writer.BeginObject();
        writer.WriteKey("\"fieldCost\":"u8);
        writer.WriteNumber(Cost.Field);
        writer.WriteKey("\"typeCost\":"u8);
        writer.WriteNumber(Cost.Type);
        writer.WriteKey("\"maxFieldCost\":"u8);
        writer.WriteNumber((long)MaxFieldCost);
        writer.WriteKey("\"maxTypeCost\":"u8);
        writer.WriteNumber((long)MaxTypeCost);
        writer.EndObject();
    }
}
