using System.Globalization;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What a discovery finds, as a subquery; the groups come from a function of ours (<c>db/sql/ovop_side_by_side.sql</c>).</summary>
internal sealed class DiscoverySql : SourceSql
{
    /// <summary>The columns of <see cref="Shapes"/>.</summary>
    public const string Shape = "shape";

    public const string Key = "key";

    private static readonly string Template = SqlScript.ReadPart("discovered_clusters.sql");

    private static readonly FilterOperator Equal = FilterOperators.Find(ValueKind.Text, "eq");

    /// <param name="of">The entity of <see cref="DiscoveryModel"/>.</param>
    /// <param name="where">
    /// What will be asked of them. A condition on a shape looks at it more than once: then all that is used of a row is
    /// worked out before, and once.
    /// </param>
    public DiscoverySql(DiscoverySource source, EntityModel of, FilterNode? where, StatementBuilder statement)
    {
        var parameters = statement.Parameters;
        var rows = Template
            .Replace("{members}", Members(source, of.Relation(nameof(DiscoveredCluster.Villages)).Target, statement), StringComparison.Ordinal)
            .Replace("{commodity}", parameters.Add(new ValueBinding(source.Commodity, SqlType.Text, TextConversion.Text)), StringComparison.Ordinal)
            .Replace("{metres}", Metres(source, statement), StringComparison.Ordinal)
            .Replace("{least}", parameters.Add(new ValueBinding(source.MinVillages, SqlType.Integer, DiscoveryConversion.MinVillages)), StringComparison.Ordinal);
        Rows = $"({rows}{(where is not null && IsOfShape(where) ? " OFFSET 0" : "")})";
    }

    /// <summary>The rows, each column of which is worked out where it is used.</summary>
    public override string Rows { get; }

    public override bool IsCutBeforeDetails => false;

    /// <summary>The rows' shapes with their keys, each worked out once.</summary>
    public static string Shapes(
        DiscoverySource source, EntityModel of, ColumnPath shape, FilterNode? where, StatementBuilder statement)
    {
        var from = new FromClause(statement);
        var row = from.Table(of, new DiscoverySql(source, of, where, statement).Rows);
        var condition = where is null ? "" : $" WHERE {FilterSql.Of(where, row)}";
        return $"(SELECT {row.Column(shape).Sql} AS {Shape}, {row.Column(of.Key[0]).Sql} AS {Key}{from}{condition} OFFSET 0)";
    }

    /// <summary>The codes of the villages that make the commodity.</summary>
    private static string Members(DiscoverySource source, EntityModel village, StatementBuilder statement)
    {
        var isOfCommodity = new OperatorFilter(
            ColumnPath.Of(nameof(Product.Commodity), nameof(Commodity.Slug)), Equal, [source.Commodity]);
        var from = new FromClause(statement);
        var row = from.Table(village);
        var condition = FilterSql.Of(new ListFilter(nameof(Village.Products), ListQuantifier.Some, isOfCommodity), row);
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        return $"SELECT {row.Column(nameof(Village.Code)).Sql}{from} WHERE {condition}{restriction}";
    }

    private static string Metres(DiscoverySource source, StatementBuilder statement)
    {
        var isContiguous = statement.Shape.IsContiguous(source.Method);
        if (statement.Shape.IsNull(source.Metres))
        {
            return isContiguous
                ? string.Create(CultureInfo.InvariantCulture, $"{DiscoverySource.UsualToleranceMetres}::double precision")
                : throw DiscoveryConversion.MissingMetres();
        }

        return statement.Parameters.Add(new ValueBinding(
            source.Metres, SqlType.Float, isContiguous ? DiscoveryConversion.ToleranceMetres : DiscoveryConversion.DistanceMetres));
    }

    private static bool IsOfShape(FilterNode node) => node switch
    {
        AndFilter and => and.Nodes.Any(IsOfShape),
        OrFilter or => or.Nodes.Any(IsOfShape),
        NotFilter not => IsOfShape(not.Node),
        OperatorFilter { Operand.Fields: not [] } => true,
        OperatorFilter { Operator: var compared } => compared.AppliesTo(ValueKind.Geometry),
        NearFilter or InsideFilter => true,
        _ => false,
    };
}
