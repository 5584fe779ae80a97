using System.Text.RegularExpressions;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// Fills in a file of <c>db/sql</c> that is a part of a larger statement: an entity's name in braces stands for its table, or
/// for those of its rows that the scope shows.
/// </summary>
internal partial class SourceTables(EntityModels models, StatementBuilder statement)
{
    /// <summary>The subquery.</summary>
    /// <param name="template">The file's text without its comments.</param>
    /// <param name="words">What the other words in braces stand for.</param>
    public string Filled(string template, IReadOnlyDictionary<string, string> words) =>
        $"({Word().Replace(template, word => words.GetValueOrDefault(word.Groups[1].Value) ?? Table(word.Groups[1].Value))})";

    /// <summary>What stands for an entity.</summary>
    public string Table(string entity)
    {
        var from = new FromClause(statement);
        var row = from.Table(models.For(entity));
        return row.Restriction is { } scope ? $"(SELECT {row.Alias}.*{from} WHERE {scope})" : row.Entity.Table;
    }

    /// <summary>The villages that are looked at, with what sources need of them; <c>place</c> is the point as geography.</summary>
    /// <param name="tie">A condition by the code, as it is called in SQL; null where there is none.</param>
    /// <param name="where">A filter; null for all.</param>
    /// <param name="hasPoint">Whether the point is wanted as geometry too, under that name.</param>
    public string Villages(Func<string, string>? tie, FilterNode? where, bool hasPoint = false)
    {
        var from = new FromClause(statement);
        var row = from.Table(models.For<Village>());
        string[] columns = [nameof(Village.Code), nameof(Village.RegencyCode), nameof(Village.TerrainZoneId), nameof(Village.ProductRecord)];
        var select = $"{string.Join(", ", columns.Select(column => row.Column(column).Sql))}, {row.Column(nameof(Village.Location)).Sql}::geography AS place"
            + (hasPoint ? $", {row.Column(nameof(Village.Location)).Sql} AS point" : "");
        string?[] conditions =
        [
            tie?.Invoke(row.Column(nameof(Village.Code)).Sql),
            where is null ? null : FilterSql.Of(where, row),
            row.Restriction,
        ];
        var given = string.Join(" AND ", conditions.OfType<string>());
        return $"SELECT {select}{from}{(given.Length > 0 ? $" WHERE {given}" : "")}";
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Word();
}
