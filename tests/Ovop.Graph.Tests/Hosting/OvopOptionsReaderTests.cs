using Ovop.Graph.Hosting;

namespace Ovop.Graph.Tests.Hosting;

public sealed class OvopOptionsReaderTests
{
    [Fact]
    public void Takes_the_defaults_where_nothing_is_named()
    {
        var options = OvopOptionsReader.Read(new Dictionary<string, string>());

        Assert.Equal(new OvopOptions(), options);
        Assert.Equal(5080, options.Port);
        Assert.Equal("127.0.0.1", options.Address);
    }

    [Fact]
    public void Reads_each_setting_from_its_variable()
    {
        var options = OvopOptionsReader.Read(new Dictionary<string, string>
        {
            ["OVOP_ADDRESS"] = "::1",
            ["OVOP_PORT"] = "0",
            ["OVOP_REQUEST_TIME_LIMIT_MS"] = "2500",
            ["OVOP_MAX_PAGE_SIZE"] = "200",
        });

        Assert.Equal("::1", options.Address);
        Assert.Equal(0, options.Port);
        Assert.Equal(TimeSpan.FromSeconds(2.5), options.RequestTimeLimit);
        Assert.Equal(200, options.MaxPageSize);
    }

    [Theory]
    [InlineData("OVOP_PORT", "65536", "OVOP_PORT is 65536, not a whole number from 0 to 65535.")]
    [InlineData("OVOP_PORT", "-1", "OVOP_PORT is -1, not a whole number from 0 to 65535.")]
    [InlineData("OVOP_PORT", "http", "OVOP_PORT is \"http\", not a whole number from 0 to 65535.")]
    [InlineData("OVOP_PORT", "5,080", "OVOP_PORT is \"5,080\", not a whole number from 0 to 65535.")]
    [InlineData("OVOP_ADDRESS", "example.org", "OVOP_ADDRESS is \"example.org\", not an IP address such as")]
    [InlineData("OVOP_ONLY_TRUSTED_DOCUMENTS", "yes", "OVOP_ONLY_TRUSTED_DOCUMENTS is \"yes\", neither true nor false.")]
    [InlineData("OVOP_ONLY_TRUSTED_DOCUMENTS", "true", "OVOP_ONLY_TRUSTED_DOCUMENTS is true, but OVOP_TRUSTED_DOCUMENTS names no folder.")]
    [InlineData("OVOP_CORS_ORIGINS", "map.example.org", "OVOP_CORS_ORIGINS names \"map.example.org\", not an origin such as")]
    [InlineData("OVOP_CORS_ORIGINS", "https://a.example,https://b.example/map", "OVOP_CORS_ORIGINS names \"https://b.example/map\"")]
    [InlineData("OVOP_CORS_ORIGINS", "https://a.example/", "OVOP_CORS_ORIGINS names \"https://a.example/\"")]
    [InlineData("OVOP_CORS_ORIGINS", "ftp://a.example", "OVOP_CORS_ORIGINS names \"ftp://a.example\"")]
    [InlineData("OVOP_BASEMAP", "tiles.example.org", "OVOP_BASEMAP is \"tiles.example.org\", not the address of a map style such as")]
    [InlineData("OVOP_BASEMAP", "/style.json", "OVOP_BASEMAP is \"/style.json\"")]
    [InlineData("OVOP_BASEMAP", "ftp://tiles.example.org/style.json", "OVOP_BASEMAP is \"ftp://")]
    [InlineData("OVOP_BASEMAP", "https://me:secret@tiles.example.org/", "OVOP_BASEMAP is \"https://me")]
    [InlineData("OVOP_BASEMAP", "https://[::1]/style.json", "OVOP_BASEMAP is \"https://[")]
    [InlineData("OVOP_MAX_BATCH_SIZE", "101", "OVOP_MAX_BATCH_SIZE is 101, not a whole number from 0 to 100.")]
    [InlineData("OVOP_MAX_PAGE_SIZE", "9", "OVOP_DEFAULT_PAGE_SIZE is 10, more than OVOP_MAX_PAGE_SIZE, 9.")]
    public void Refuses_a_wrong_setting_and_says_what_would_be_right(string variable, string value, string problem)
    {
        var failure = Assert.Throws<InvalidOptionsException>(
            () => OvopOptionsReader.Read(new Dictionary<string, string> { [variable] = value }));

        Assert.StartsWith(problem, Assert.Single(failure.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("*", new[] { "*" })]
    [InlineData("https://Map.example.org , http://localhost:5173,", new[] { "https://Map.example.org", "http://localhost:5173" })]
    public void Reads_origins_one_by_one(string text, string[] expected)
    {
        var options = OvopOptionsReader.Read(new Dictionary<string, string>
        {
            ["OVOP_CORS_ORIGINS"] = text,
            ["OVOP_ONLY_TRUSTED_DOCUMENTS"] = "false",
        });

        Assert.Equal(expected, options.CorsOriginList);
        Assert.False(options.OnlyTrustedDocuments);
    }

    [Fact]
    public void Reports_all_wrong_settings_at_once()
    {
        var failure = Assert.Throws<InvalidOptionsException>(() => OvopOptionsReader.Read(
            new Dictionary<string, string> { ["OVOP_PORT"] = "x", ["OVOP_MAX_DEPTH"] = "1" }));

        Assert.Equal(2, failure.Problems.Count);
    }
}
