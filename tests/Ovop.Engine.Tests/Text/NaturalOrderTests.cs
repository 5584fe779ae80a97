using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Text;

public class NaturalOrderTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "a", -1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", -1)]
    [InlineData("A", "a", -1)] // by code, not by culture
    [InlineData("a", "ab", -1)]
    [InlineData("a2", "a10", -1)]
    [InlineData("a02", "a2", -1)] // a leading zero stands alone
    [InlineData("a10b", "a10a", 1)]
    [InlineData("2", "10", -1)]
    [InlineData("a1", "ab", -1)]
    [InlineData("99999999999999999999", "900000000000000000000", -1)] // more digits than any integer has
    public void Orders_numbers_by_value(string x, string y, int sign)
    {
        Assert.Equal(sign, Math.Sign(NaturalOrder.Instance.Compare(x, y)));
        Assert.Equal(-sign, Math.Sign(NaturalOrder.Instance.Compare(y, x)));
    }
}
