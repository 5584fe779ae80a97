using System.Collections.Immutable;
using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Clustering;

/// <summary>Finds clusters for whoever wants to keep one: by the same query as every other face.</summary>
/// <param name="reader">The pool for queries.</param>
public sealed class ClusterFinder(NpgsqlDataSource reader)
{
    /// <summary>Clusters that are told, and villages of each: more is for a map or a file.</summary>
    public const int MostRows = 1_000;

    private readonly EntityModel _cluster = DiscoveryModel.Of(EntityModels.Load());
    private readonly SqlCompiler _compiler = new(QueryLimits.Default, CursorKey.Random());

    /// <summary>The clusters with the most villages first, at most <see cref="MostRows"/>.</summary>
    /// <exception cref="ClusteringException">No such commodity or regency, or what is asked cannot be.</exception>
    public async Task<IReadOnlyList<FoundCluster>> FindAsync(ClusterQuestion question, CancellationToken cancellationToken)
    {
        await RequireRegencyAsync(question.RegencyCode, cancellationToken);
        var inRegency = question.RegencyCode is { } regency
            ? new ListFilter(
                nameof(DiscoveredCluster.Villages), ListQuantifier.Some,
                new OperatorFilter(ColumnPath.Of(nameof(Village.RegencyCode)), Equal, [QueryValue.Of(regency)]))
            : null;
        return await ReadAsync(question, inRegency, cancellationToken);
    }

    /// <summary>One cluster by its slug.</summary>
    /// <exception cref="ClusteringException">There is none, or what is asked cannot be.</exception>
    public async Task<FoundCluster> FindOneAsync(ClusterQuestion question, string slug, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(
            question, new OperatorFilter(ColumnPath.Of(nameof(DiscoveredCluster.Slug)), Equal, [QueryValue.Of(slug)]), cancellationToken);
        return found is [var one]
            ? one
            : throw new ClusteringException(
                $"There is no cluster {slug} ({question.Words}, at least {question.MinVillages} villages): ./ovop clusters discover {question.Commodity} lists those that there are.");
    }

    private static FilterOperator Equal => FilterOperators.Find(ValueKind.Text, "eq");

    private async Task<IReadOnlyList<FoundCluster>> ReadAsync(ClusterQuestion question, FilterNode? where, CancellationToken cancellationToken)
    {
        var query = Query(question, where);
        try
        {
            using var result = await new QueryReader(reader).ReadAsync(new QueryRun(_compiler.Compile(query), []), cancellationToken);
            return [.. Enumerable.Range(0, result.Rows.Count).Select(row => Row(result, row))];
        }
        catch (QueryArgumentException refused)
        {
            throw new ClusteringException(refused.Message);
        }
    }

    private EntityQuery Query(ClusterQuestion question, FilterNode? where) => new(_cluster)
    {
        Source = new DiscoverySource(QueryValue.Of(question.Commodity), QueryValue.Of(question.Method))
        {
            Metres = QueryValue.Of(question.Metres),
            MinVillages = QueryValue.Of(question.MinVillages),
        },
        Columns =
        [
            Column(nameof(DiscoveredCluster.Slug)),
            Column(nameof(DiscoveredCluster.CommodityId)),
            Column(nameof(DiscoveredCluster.VillageCodes)),
            Column(nameof(DiscoveredCluster.ProductCount)),
            Column(nameof(DiscoveredCluster.ProducerCount)),
            Column(nameof(DiscoveredCluster.AreaKm2)),
            Column(nameof(DiscoveredCluster.RegencyCode)),
            Column(nameof(DiscoveredCluster.Regency), nameof(Regency.Name)),
        ],
        Where = where,
        Order = [new ColumnOrder(ColumnPath.Of(nameof(DiscoveredCluster.VillageCount)), IsDescending: true)],
        Paging = Paging.All(MostRows),
        Nested =
        [
            Beneath(nameof(DiscoveredCluster.Villages), nameof(Village.Name)),
            Beneath(nameof(DiscoveredCluster.Declared), nameof(ClusterComparison.Cluster), nameof(ProductCluster.Slug)),
        ],
    };

    private NestedQuery Beneath(string list, params string[] column) => new(
        ColumnPath.Of(list),
        new EntityQuery(_cluster.Relation(list).Target) { Columns = [Column(column)], Paging = Paging.All(MostRows) });

    private static ColumnProjection Column(params string[] steps) => new(ColumnPath.Of(steps));

    private static FoundCluster Row(QueryResult result, int row)
    {
        var rows = result.Rows;
        return new FoundCluster
        {
            Slug = rows.GetString(row, 0),
            CommodityId = rows.GetInt32(row, 1),
            VillageCodes = [.. rows.GetString(row, 2).Split(',')],
            Products = rows.GetInt32(row, 3),
            Producers = rows.GetInt32(row, 4),
            AreaKm2 = rows.IsNull(row, 5) ? null : rows.GetDouble(row, 5),
            RegencyCode = rows.IsNull(row, 6) ? null : rows.GetString(row, 6),
            RegencyName = rows.IsNull(row, 7) ? null : rows.GetString(row, 7),
            VillageNames = Texts(result.Nested(0), row),
            Declared = Texts(result.Nested(1), row),
        };
    }

    private static ImmutableArray<string> Texts(QueryResult nested, int parent)
    {
        var (start, count) = nested.Range(parent);
        return [.. Enumerable.Range(start, count).Select(row => nested.Rows.GetString(row, 0))];
    }

    private async Task RequireRegencyAsync(string? code, CancellationToken cancellationToken)
    {
        await using var command = reader.CreateCommand("SELECT $1 IS NULL OR EXISTS (SELECT FROM regency WHERE code = $1)");
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = code });
        if (await command.ExecuteScalarAsync(cancellationToken) is not true)
        {
            throw new ClusteringException($"There is no regency \"{code}\"; a code is written with a point, such as 35.05 for Blitar.");
        }
    }
}
