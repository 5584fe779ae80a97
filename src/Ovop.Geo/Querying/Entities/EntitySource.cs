namespace Ovop.Geo.Querying.Entities;

/// <summary>Where rows come from that stand in no table: they are found anew by each statement.</summary>
public abstract record EntitySource;
