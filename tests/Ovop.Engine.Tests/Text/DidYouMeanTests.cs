using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Text;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A", " Did you mean \"A\"?")]
    [InlineData("A B", " Did you mean \"A\" or \"B\"?")]
    [InlineData("A B C", " Did you mean \"A\", \"B\", or \"C\"?")]
    [InlineData("A B C D E", " Did you mean \"A\", \"B\", \"C\", \"D\", or \"E\"?")]
    [InlineData("A B C D E F", " Did you mean \"A\", \"B\", \"C\", \"D\", or \"E\"?")]
    public void Names_up_to_five(string suggestions, string question) =>
        Assert.Equal(question, DidYouMean.Question(suggestions.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Says_what_they_are()
    {
        Assert.Equal(" Did you mean the letter \"A\"?", DidYouMean.Question(["A"], "the letter"));
        Assert.Equal("", DidYouMean.Question([], "the letter"));
    }
}
