using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One key of the order as it is written in a statement.</summary>
/// <param name="IsNearest">Whether it is a distance by <c>&lt;-&gt;</c>.</param>
internal readonly record struct OrderTerm(
    string Sql, SqlType Type, bool IsNullable, bool IsDescending, bool IsNearest)
{
    /// <param name="isBackward">Whether the list is walked from its end.</param>
    public string Direction(bool isBackward) => IsDescending == isBackward ? "" : " DESC";
}
