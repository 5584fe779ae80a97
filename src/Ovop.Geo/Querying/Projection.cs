namespace Ovop.Geo.Querying;

/// <summary>One column of the result.</summary>
public abstract record Projection;
