using System.Text.RegularExpressions;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// <c>db/sql/prospect_reasons.sql</c> and what follows it, with their words in braces filled in: an entity's name stands for
/// its table, or for those of its rows that the scope shows.
/// </summary>
internal sealed partial class ProspectTables(EntityModels models, StatementBuilder statement)
{
    private static readonly string Reasons = Read("prospect_reasons.sql");

    /// <summary>The file's text without the lines of comments.</summary>
    public static string Read(string file) => string.Join('\n', SqlScript.Read(file).Split('\n')
        .Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal)));

    /// <summary>The subquery.</summary>
    /// <param name="end">What is selected of the reasons.</param>
    /// <param name="words">What the other words stand for.</param>
    public string Fill(string end, IReadOnlyDictionary<string, string> words) =>
        $"({Word().Replace($"{Reasons}{end}", word => words.GetValueOrDefault(word.Groups[1].Value) ?? Table(word.Groups[1].Value))})";

    /// <summary>What stands for an entity.</summary>
    public string Table(string entity)
    {
        var from = new FromClause(statement);
        var row = from.Table(models.For(entity));
        return row.Restriction is { } scope ? $"(SELECT {row.Alias}.*{from} WHERE {scope})" : row.Entity.Table;
    }

    /// <summary>The villages that are looked at, as the reasons need them.</summary>
    /// <param name="tie">A condition by the code, as it is called in SQL; null where there is none.</param>
    /// <param name="where">A filter; null for all.</param>
    public string Villages(Func<string, string>? tie, FilterNode? where)
    {
        var from = new FromClause(statement);
        var row = from.Table(models.For<Village>());
        string[] columns = [nameof(Village.Code), nameof(Village.RegencyCode), nameof(Village.TerrainZoneId), nameof(Village.ProductRecord)];
        var select = $"{string.Join(", ", columns.Select(column => row.Column(column).Sql))}, {row.Column(nameof(Village.Location)).Sql}::geography AS place";
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
