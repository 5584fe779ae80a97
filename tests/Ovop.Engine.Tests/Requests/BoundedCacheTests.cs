using System.Text;
using Ovop.Engine.Requests;

namespace Ovop.Engine.Tests.Requests;

public class BoundedCacheTests
{
    [Fact]
    public void Never_holds_more_bytes_than_its_bound()
    {
        var cache = new BoundedCache<object>(100);
        for (var i = 0; i < 1_000; i++)
        {
            cache.Add(Key($"key {i:000000}"), i);
            Assert.InRange(cache.Bytes, 0, 100);
        }

        Assert.InRange(cache.Count, 1, 10);
    }

    [Fact]
    public void Keeps_what_is_asked_for_and_drops_what_is_not()
    {
        var cache = new BoundedCache<string>(30);
        cache.Add(Key("wanted"), "wanted");
        for (var i = 0; i < 100; i++)
        {
            Assert.True(cache.TryGet("wanted"u8, out _));
            cache.Add(Key($"other {i}"), "other");
        }

        Assert.True(cache.TryGet("wanted"u8, out var value));
        Assert.Equal("wanted", value);
        Assert.False(cache.TryGet("other 0"u8, out _));
    }

    [Fact]
    public void Does_not_keep_a_key_that_is_larger_than_the_bound()
    {
        var cache = new BoundedCache<string>(10);
        cache.Add(Key("twelve bytes"), "x");

        Assert.Equal(0, cache.Count);
    }

    private static byte[] Key(string text) => Encoding.UTF8.GetBytes(text);
}
