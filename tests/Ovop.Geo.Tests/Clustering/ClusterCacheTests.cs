using Ovop.Geo.Clustering;

namespace Ovop.Geo.Tests.Clustering;

/// <summary>Clusterings that are kept.</summary>
public class ClusterCacheTests
{
    [Fact]
    public void Keeps_one_version_of_each_question_up_to_its_bytes()
    {
        var (a, b, c) = (Kept("1"), Kept("1"), Kept("1"));
        var cache = new ClusterCache(2 * a.Contents.Bytes);
        cache.Keep("a", a);
        cache.Keep("b", b);
        Assert.Same(a, cache.Find("a"));

        // b was not asked for longest.
        cache.Keep("c", c);
        Assert.Null(cache.Find("b"));
        Assert.Same(c, cache.Find("c"));

        var newer = Kept("2");
        cache.Keep("a", newer);
        Assert.Same(newer, cache.Find("a"));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void Lets_go_of_what_has_grown_too_much()
    {
        var kept = Kept("1");
        var cache = new ClusterCache(kept.Contents.Bytes);
        cache.Keep("a", kept);
        kept.Contents.Hull(kept.Contents.Tree.Places);
        Assert.Same(kept, cache.Find("a"));

        cache.Tidy();
        Assert.Null(cache.Find("a"));
    }

    [Fact]
    public void Keeps_nothing_where_it_may_not()
    {
        var cache = new ClusterCache(0);
        cache.Keep("a", Kept("1"));

        Assert.Null(cache.Find("a"));
    }

    [Fact]
    public async Task One_builds_and_the_others_wait()
    {
        var cache = new ClusterCache(1_000_000);
        var build = cache.TryBegin("a");
        Assert.NotNull(build);
        Assert.Null(cache.TryBegin("a"));
        var waiting = cache.WaitAsync("a", CancellationToken.None).AsTask();
        await cache.WaitAsync("b", CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        build.Dispose();
        await waiting;
        Assert.NotNull(cache.TryBegin("a"));
    }

    [Fact]
    public async Task Whoever_waits_may_give_up()
    {
        var cache = new ClusterCache(1_000_000);
        using var build = cache.TryBegin("a");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await cache.WaitAsync("a", new CancellationToken(canceled: true)));
    }

    private static KeptClusters Kept(string version) => new(
        new ClusterContents(ClusterTree.Build(ClusterPoints.Of((1, 1), (1, 1.1), (1.1, 1)), ClusterPoints.Usual, CancellationToken.None)),
        version);
}
