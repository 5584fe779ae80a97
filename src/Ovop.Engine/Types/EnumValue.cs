namespace Ovop.Engine.Types;

/// <summary>One value of an enum type.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">What resolvers see and return; the name itself where nothing else is described.</param>
/// <param name="Description">What the value means; null where nothing is said.</param>
/// <param name="DeprecationReason">Null where the value is not deprecated.</param>
/// <param name="Directives">The directives applied to the value.</param>
public sealed record EnumValue(
    string Name,
    object Value,
    string? Description,
    string? DeprecationReason,
    IReadOnlyList<AppliedDirective> Directives);
