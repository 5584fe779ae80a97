using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One key of the order as it is written in a statement.</summary>
internal readonly record struct OrderTerm(string Sql, SqlType Type, bool IsNullable, bool IsDescending)
{
    /// <summary>Whether NULL comes before every value; without meaning where there is none.</summary>
    public bool HasNullsFirst { get; init; } = IsDescending;

    /// <summary>Whether an index brings the rows in its order.</summary>
    public bool IsSorted { get; init; }

    /// <summary>Whether it is a distance by <c>&lt;-&gt;</c>.</summary>
    public bool IsNearest { get; init; }

    /// <param name="isBackward">Whether the list is walked from its end.</param>
    public string Direction(bool isBackward)
    {
        var isDescending = IsDescending != isBackward;
        var hasNullsFirst = HasNullsFirst != isBackward;
        var nulls = IsNullable && hasNullsFirst != isDescending ? hasNullsFirst ? " NULLS FIRST" : " NULLS LAST" : "";
        return (isDescending ? " DESC" : "") + nulls;
    }
}
