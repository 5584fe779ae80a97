using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Registers;

namespace Ovop.Geo.Tests.Importing.Registers;

public sealed class RegisterSlugTests
{
    [Theory]
    [InlineData("Garam Contoh Satu", "99.01.01.2001", "garam-contoh-satu-99-01-01-2001")]
    [InlineData("Keripik \"Ibu\" (pedas)", "99.01", "keripik-ibu-pedas-99-01")]
    [InlineData("***", "99.01", "unnamed-99-01")]
    [InlineData(null, "99.01", null)]
    [InlineData("Garam", null, null)]
    public void Follows_from_name_and_place(string? name, string? place, string? slug) =>
        Assert.Equal(slug, RegisterSlug.Of(name, place));

    [Fact]
    public void Stays_within_its_length_and_apart_from_others_that_begin_alike()
    {
        var name = new string('a', 119);
        string[] slugs = [RegisterSlug.Of(name, "99.01.01.2001")!, RegisterSlug.Of(name, "99.01.01.2002")!];

        Assert.All(slugs, slug => Assert.True(slug.Length == 120 && SheetCodes.IsSlug(slug), slug));
        Assert.NotEqual(slugs[0], slugs[1]);
        Assert.Equal(slugs[0], RegisterSlug.Of(name, "99.01.01.2001"));
    }
}
