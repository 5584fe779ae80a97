using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The reasons of the prospect above, by its village, commodity, distance and weights.</summary>
internal sealed class ProspectReasonSql(ProspectReasonSource source, StatementBuilder statement, IReadOnlyList<string> parent)
    : SourceSql
{
    private static readonly string Shares = SqlScript.ReadPart("prospect_shares.sql");

    public override string Rows { get; } = Fill(new ProspectTables(source.Models, statement), parent);

    private static string Fill(ProspectTables tables, IReadOnlyList<string> parent) =>
        tables.Fill(Shares, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["villages"] = tables.Villages(code => $"{code} = {parent[0]}", where: null),
            ["commodity"] = parent[1],
            ["metres"] = parent[2],
            ["weights"] = $"{parent[3]}::double precision[]",
        });
}
