namespace Ovop.Geo.Querying;

/// <summary>One key of an order.</summary>
public abstract record OrderKey;
