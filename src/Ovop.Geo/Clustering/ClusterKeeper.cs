using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Clustering;

/// <summary>Keeps clusters that were found from geometry as product clusters of the kind DISCOVERED, lists and drops them.</summary>
/// <param name="contexts">Of the role that may change rows.</param>
public sealed class ClusterKeeper(IDbContextFactory<OvopDbContext> contexts)
{
    private const int MostCharacters = 200;
    private const int MostCharactersOfSlug = 120;

    /// <summary>All product clusters, by commodity and slug.</summary>
    public async Task<IReadOnlyList<KeptCluster>> ListAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.ProductClusters
            .OrderBy(cluster => cluster.Commodity.Slug).ThenBy(cluster => cluster.Slug)
            .Select(cluster => new KeptCluster(
                cluster.Slug, cluster.Name, cluster.Kind, cluster.Commodity.Slug, cluster.Villages.Count,
                cluster.Regency == null ? null : cluster.Regency.Name))
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Writes (1) the source, which says how it was found, (2) the cluster with its villages and its claim, (3) its extent,
    /// all or nothing.
    /// </summary>
    /// <param name="found">What was found.</param>
    /// <param name="question">How.</param>
    /// <param name="name">For people to read.</param>
    /// <param name="slug">For URLs and files; null to make one of the name.</param>
    /// <param name="today">When.</param>
    /// <param name="cancellationToken">Ends it before anything is kept.</param>
    /// <returns>The slug, and false where the same cluster has been kept before: then nothing is changed.</returns>
    /// <exception cref="ClusteringException">The name or slug will not do; nothing was changed.</exception>
    public async Task<(string Slug, bool IsNew)> KeepAsync(
        FoundCluster found, ClusterQuestion question, string name, string? slug, DateOnly today, CancellationToken cancellationToken)
    {
        var wanted = Checked(name, slug);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await BulkWriteLock.TakeAsync(database, cancellationToken);
        if (await SameAsync(database, found, cancellationToken) is { } same)
        {
            return (same, false);
        }

        if (await database.ProductClusters.AnyAsync(cluster => cluster.Slug == wanted, cancellationToken))
        {
            throw new ClusteringException(
                $"There is another product cluster with the slug {wanted}: give one by --slug, or drop that one first if it was kept before its villages changed.");
        }

        var source = await SourceAsync(database, question, today, cancellationToken);
        var cluster = new ProductCluster
        {
            Slug = wanted,
            Name = name.Trim(),
            Kind = ClusterKind.Discovered,
            CommodityId = found.CommodityId,
            RegencyCode = found.RegencyCode,
        };
        cluster.Claims.Add(new Claim
        {
            Source = source,
            Says = string.Create(
                CultureInfo.InvariantCulture,
                $"{found.VillageCodes.Length} villages that make {question.Commodity} lie side by side: {string.Join(", ", found.VillageCodes.Take(100))}{(found.VillageCodes.Length > 100 ? " and others" : "")}."),
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"Found from the recorded products and the boundaries as they were on {today:yyyy-MM-dd}, {question.Words}; no source says that the villages work together."),
        });
        database.Add(cluster);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            database.AddRange(found.VillageCodes.Select(code => new ProductClusterVillage { ProductClusterId = cluster.Id, VillageCode = code }));
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new ClusteringException("A village or the commodity was removed while the cluster was being kept: nothing was changed; discover again.");
        }

        // As an import derives it.
        await database.Database.ExecuteSqlAsync(
            $"UPDATE product_cluster SET extent = ovop_extent({found.VillageCodes.ToArray()}) WHERE id = {cluster.Id}", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (wanted, true);
    }

    /// <summary>Removes a cluster that was kept, with its claims; what a source declared stays.</summary>
    /// <exception cref="ClusteringException">There is no such cluster, or a source declared it.</exception>
    public async Task DropAsync(string slug, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await BulkWriteLock.TakeAsync(database, cancellationToken);
        var cluster = await database.ProductClusters.SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken)
            ?? throw new ClusteringException($"There is no product cluster {slug}: ./ovop clusters list tells those that there are.");
        if (cluster.Kind != ClusterKind.Discovered)
        {
            throw new ClusteringException(
                $"{slug} was declared by a source, not found from geometry: only a DISCOVERED cluster can be dropped.");
        }

        if (await database.MarketAccesses.AnyAsync(access => access.ProductClusterId == cluster.Id, cancellationToken))
        {
            throw new ClusteringException($"{slug} has market access of its own on record: remove that first.");
        }

        database.Remove(cluster);
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string Checked(string name, string? slug)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > MostCharacters)
        {
            throw new ClusteringException($"--name must have 1 to {MostCharacters} characters.");
        }

        var wanted = slug ?? ImportSource.SlugOf(name);
        return wanted.Length <= MostCharactersOfSlug && wanted == ImportSource.SlugOf(wanted)
            ? wanted
            : throw new ClusteringException(
                $"--slug \"{slug}\" will not do: lower-case letters, digits and single hyphens between them, at most {MostCharactersOfSlug}, such as {ImportSource.SlugOf(wanted)}.");
    }

    /// <summary>The slug of a kept cluster of the same villages and commodity; null where there is none.</summary>
    private static async Task<string?> SameAsync(OvopDbContext database, FoundCluster found, CancellationToken cancellationToken)
    {
        var first = found.VillageCodes[0];
        var kept = await database.ProductClusters
            .Where(cluster => cluster.Kind == ClusterKind.Discovered && cluster.CommodityId == found.CommodityId
                && cluster.Villages.Any(village => village.Code == first))
            .OrderBy(cluster => cluster.Id)
            .Select(cluster => new { cluster.Slug, Codes = cluster.Villages.Select(village => village.Code).ToList() })
            .ToListAsync(cancellationToken);
        return kept.Find(cluster => cluster.Codes.ToHashSet(StringComparer.Ordinal).SetEquals(found.VillageCodes))?.Slug;
    }

    /// <summary>One source for each way of looking and day.</summary>
    private static async Task<Source> SourceAsync(
        OvopDbContext database, ClusterQuestion question, DateOnly today, CancellationToken cancellationToken)
    {
        var method = UpperSnake.Of(question.Method);
        var slug = ImportSource.SlugOf(string.Create(
            CultureInfo.InvariantCulture, $"ovop discovery {method.Replace('_', ' ')} {question.MetresInUse:0.###} m {today:yyyy-MM-dd}"));
        return await database.Sources.SingleOrDefaultAsync(source => source.Slug == slug, cancellationToken) ?? new Source
        {
            Slug = slug,
            Kind = SourceKind.Dataset,
            Outlet = "Ovop",
            Title = string.Create(
                CultureInfo.InvariantCulture, $"Villages that make the same side by side: {method}, {question.MetresInUse:0.###} metres"),
            AccessedOn = today,
            Note = $"Computed from the recorded products and the boundaries, {question.Words}; not a report.",
        };
    }
}
