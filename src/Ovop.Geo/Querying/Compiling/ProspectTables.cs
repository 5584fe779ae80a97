using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary><c>db/sql/prospect_reasons.sql</c> and what follows it, with their words in braces filled in.</summary>
internal sealed class ProspectTables(EntityModels models, StatementBuilder statement) : SourceTables(models, statement)
{
    private static readonly string Reasons = SqlScript.ReadPart("prospect_reasons.sql");

    /// <summary>The subquery.</summary>
    /// <param name="end">What is selected of the reasons.</param>
    /// <param name="words">What the words stand for that are no entities.</param>
    public string Fill(string end, IReadOnlyDictionary<string, string> words) => Filled($"{Reasons}{end}", words);
}
