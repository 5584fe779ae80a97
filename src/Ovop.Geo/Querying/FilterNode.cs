namespace Ovop.Geo.Querying;

/// <summary>A condition on a row. A row for which it is unknown (a value is null) does not answer it.</summary>
public abstract record FilterNode;
