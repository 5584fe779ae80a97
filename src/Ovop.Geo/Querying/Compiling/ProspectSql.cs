using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Prospects: of all villages that a filter leaves, of one village, or of one commodity.</summary>
internal sealed class ProspectSql : SourceSql
{
    private static readonly string Scores = SqlScript.ReadPart("prospects.sql");

    /// <param name="source">What is asked.</param>
    /// <param name="statement">That the subquery is a part of.</param>
    /// <param name="parent">The code of a village or the id of a commodity, as it is called; none for a list of its own.</param>
    public ProspectSql(ProspectSource source, StatementBuilder statement, IReadOnlyList<string> parent)
    {
        FilterSize.Check(source.Villages, statement.Shape.Run.Limits);
        var parameters = statement.Parameters;
        var tables = new ProspectTables(source.Models, statement);
        var isOfVillage = source.ParentColumns is [nameof(Village.Code)];
        var commodity = parent.Count > 0 && !isOfVillage ? parent[0]
            : parameters.Shape.IsNull(source.Commodity) ? "NULL::integer"
            : $"(SELECT ovop_commodity({parameters.Add(new ValueBinding(source.Commodity, SqlType.Text, TextConversion.Text))}))";
        Rows = tables.Fill(Scores, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["villages"] = tables.Villages(isOfVillage ? code => $"{code} = {parent[0]}" : null, source.Villages),
            ["commodity"] = commodity,
            ["metres"] = $"(1000 * {parameters.Add(new ValueBinding(source.WithinKm, SqlType.Float, NumberConversion.ProspectKm))})",
            ["weights"] = parameters.Add(new ProspectWeightsBinding(source.Weights)),
            ["unknown"] = parameters.Add(new ValueBinding(source.Unknown, SqlType.Float, NumberConversion.Part)),
        });
    }

    public override string Rows { get; }
}
