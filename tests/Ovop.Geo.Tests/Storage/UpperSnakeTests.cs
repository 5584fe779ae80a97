using Ovop.Geo.Commodities;
using Ovop.Geo.Storage;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Storage;

public sealed class UpperSnakeTests
{
    [Theory]
    [InlineData("Desa", "DESA")]
    [InlineData("NoneFound", "NONE_FOUND")]
    [InlineData("FootwearAndBags", "FOOTWEAR_AND_BAGS")]
    [InlineData("S1", "S1")]
    [InlineData("StepFree", "STEP_FREE")]
    public void Writes_words_in_capitals_with_underscores_between(string name, string text) =>
        Assert.Equal(text, UpperSnake.Of(name));

    [Fact]
    public void Reads_back_what_it_writes_and_nothing_else()
    {
        foreach (var category in Enum.GetValues<CommodityCategory>())
        {
            Assert.True(UpperSnake.TryParse<CommodityCategory>(UpperSnake.Of(category), out var read));
            Assert.Equal(category, read);
        }

        Assert.False(UpperSnake.TryParse<VillageKind>("desa", out _));
        Assert.False(UpperSnake.TryParse<VillageKind>("0", out _));
        Assert.Equal(["DESA", "KELURAHAN"], UpperSnake.All(typeof(VillageKind)));
    }
}
