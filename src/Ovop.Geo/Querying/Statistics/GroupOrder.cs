namespace Ovop.Geo.Querying.Statistics;

/// <summary>One key of the order of groups.</summary>
public abstract record GroupOrder(bool IsDescending)
{
    /// <inheritdoc cref="ColumnOrder.HasNullsFirst"/>
    public bool HasNullsFirst { get; init; } = IsDescending;
}
