using Ovop.Geo.Querying.SiteCandidates;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Candidates for a site, or the villages among which nobody has looked for one.</summary>
internal sealed class SiteCandidateSql : SourceSql
{
    private static readonly string Candidates = Joined("site_told.sql", "site_reach.sql", "site_candidates.sql");
    private static readonly string Unsurveyed = Joined("site_theme.sql", "site_reach.sql", "site_unsurveyed.sql");
    private static readonly string Nearest = SqlScript.ReadPart("site_nearest.sql");

    private static readonly ValueConversion FromClusters = NumberConversion.PlaceMetres("maxMetresFromClusters");
    private static readonly ValueConversion FromSites = NumberConversion.PlaceMetres("minMetresFromSites");

    private readonly SourceTables _tables;

    /// <param name="source">What is asked.</param>
    /// <param name="statement">That the subquery is a part of.</param>
    public SiteCandidateSql(SiteCandidateSource source, StatementBuilder statement)
    {
        FilterSize.Check(source.Villages, statement.Shape.Run.Limits);
        var parameters = statement.Parameters;
        _tables = new SourceTables(source.Models, statement);
        Rows = _tables.Filled(source.IsOfUnsurveyed ? Unsurveyed : Candidates, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["theme"] = parameters.Add(new ValueBinding(source.Theme, SqlType.Text, TextConversion.Text)),
            ["villages"] = _tables.Villages(tie: null, source.Villages, hasPoint: true),
            ["among"] = source.IsOfUnsurveyed ? "village.product_record = 'UNSURVEYED'" : "(village.code IN (SELECT code FROM told)) IS TRUE",
            ["cluster_metres"] = parameters.Add(new ValueBinding(source.MaxMetresFromClusters, SqlType.Float, FromClusters)),
            ["site_metres"] = parameters.Add(new ValueBinding(source.MinMetresFromSites, SqlType.Float, FromSites)),
            ["needs_cluster"] = statement.Shape.IsTrue(source.NeedsCluster) ? "TRUE" : "FALSE",
        });
    }

    /// <summary>All rows with everything but the nearest site.</summary>
    public override string Rows { get; }

    public override string Detailed(string rows) => _tables.Filled(
        Nearest, new Dictionary<string, string>(StringComparer.Ordinal) { ["rows"] = rows });

    private static string Joined(params string[] files) => string.Concat(files.Select(SqlScript.ReadPart));
}
