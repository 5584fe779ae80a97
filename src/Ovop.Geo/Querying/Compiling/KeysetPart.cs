namespace Ovop.Geo.Querying.Compiling;

/// <summary>Rows beyond a cursor.</summary>
/// <param name="Condition">Which; it may stand behind AND.</param>
/// <param name="IsOfNulls">Whether none of them has a value of the first term.</param>
internal sealed record KeysetPart(string Condition, bool IsOfNulls = false);
