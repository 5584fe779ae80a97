using Ovop.Geo.Querying.Around;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Sql;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What lies around the site above, as a subquery.</summary>
internal sealed class AroundSql : SourceSql
{
    private static readonly string Template = SqlScript.ReadPart("around_site.sql");

    private static readonly ValueConversion InReach = NumberConversion.PlaceMetres("metres");

    /// <param name="source">What is asked.</param>
    /// <param name="statement">That the subquery is a part of.</param>
    /// <param name="parent">The site's key, as it is called.</param>
    public AroundSql(AroundSource source, StatementBuilder statement, IReadOnlyList<string> parent)
    {
        var kinds = statement.Shape.SearchKinds(source.Kinds);
        var wanted = SearchModel.Kinds.Select(kind => kind.Kind).Where(kind => (kinds & (1L << (int)kind)) != 0);
        Rows = new SourceTables(source.Models, statement).Filled(Template, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["site"] = parent[0],
            ["metres"] = statement.Parameters.Add(new ValueBinding(source.Metres, SqlType.Float, InReach)),

            // As it stands, so that the planner leaves out what is not wanted.
            ["kinds"] = $"ARRAY[{string.Join(", ", wanted.Select(kind => $"'{UpperSnake.Of(kind)}'"))}]",
        });
    }

    public override string Rows { get; }
}
