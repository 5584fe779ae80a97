using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Tests.Importing.Provenance;

public sealed class ImportSourceTests
{
    [Theory]
    [InlineData("BIG RBI 2024", "big-rbi-2024")]
    [InlineData("  cahyadsn/wilayah_boundaries ", "cahyadsn-wilayah-boundaries")]
    [InlineData("wilayah-boundaries", "wilayah-boundaries")]
    [InlineData("(data)", "data")]
    [InlineData("村", "unnamed")]
    public void Makes_a_slug_of_the_name(string name, string slug) => Assert.Equal(slug, ImportSource.SlugOf(name));

    [Fact]
    public void Cuts_a_long_slug_between_words()
    {
        Assert.Equal(
            string.Join('-', Enumerable.Repeat("abc", 30)),
            ImportSource.SlugOf(string.Join(' ', Enumerable.Repeat("abc", 50))));
    }

    [Fact]
    public void Is_named_by_the_files_where_the_user_names_none()
    {
        Assert.Equal("a.geojson, b.geojson", ImportSource.From(Request("/x/a.geojson", "b.geojson")).Name);
    }

    [Fact]
    public void Refuses_a_name_that_is_too_long()
    {
        var request = Request("a.geojson") with
        {
            Options = new Dictionary<string, string> { ["source"] = new string('x', 201) },
        };

        Assert.Contains(
            "--source must have 1 to 200 characters",
            Assert.Throws<ImportException>(() => ImportSource.From(request)).Message,
            StringComparison.Ordinal);
    }

    private static ImportRequest Request(params string[] files) => new() { Writer = null!, Files = files };
}
