namespace Ovop.Geo.Querying;

/// <summary>Whether a row answers a condition, as a boolean. It is part of the program, never from a client.</summary>
public sealed record ConditionProjection(FilterNode Condition) : Projection;
