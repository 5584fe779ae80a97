using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>One number of a column or a list, such as its sum: an output field, and a field of the filter and sort inputs.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">The named type of the value.</param>
/// <param name="Description">What it means, and what null means.</param>
/// <param name="Of">The aggregate of a column, of what is derived from one, or of a relation to many.</param>
internal sealed record Statistic(string Name, string Type, string Description, Func<FilterOperand, Aggregate> Of)
{
    /// <summary>How many rows a group has.</summary>
    public static Statistic Rows { get; } =
        new("count", "Int", "How many rows the group has.", _ => new RowCount());

    /// <summary>What it costs for each group.</summary>
    public double Weight { get; init; }

    /// <summary>What it costs to ask it of all groups, in a filter or an order: as much as in a filter of rows.</summary>
    public double InputWeight { get; init; }

    /// <summary>Null where there is nothing to compute it of; a count is never null.</summary>
    public bool IsNullable { get; init; }
}
