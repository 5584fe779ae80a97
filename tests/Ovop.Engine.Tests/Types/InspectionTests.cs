using System.Text.Json;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

public class InspectionTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("1.50", "1.5")]
    [InlineData("\"a\\\"b\\\\c\\n\\u0001é\"", "\"a\\\"b\\\\c\\n\\u0001é\"")]
    [InlineData("[]", "[]")]
    [InlineData("[1, [2, [3, [4], []]]]", "[1, [2, [Array]]]")]
    [InlineData("[0,1,2,3,4,5,6,7,8,9,10]", "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ... 1 more item]")]
    [InlineData("[0,1,2,3,4,5,6,7,8,9,10,11]", "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ... 2 more items]")]
    [InlineData("{}", "{}")]
    [InlineData("""{ "a": { "b": { "c": { "d": 1 }, "e": {} } } }""", "{ a: { b: [Object] } }")]
    public void Shows_json_as_the_reference_implementation_does(string json, string text)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(text, Inspection.Of(document.RootElement));
    }

    [Fact]
    public void Cuts_long_values_off_between_characters()
    {
        using var document = JsonDocument.Parse($"\"{string.Concat(Enumerable.Repeat("😀", 5000))}\"");
        var text = Inspection.Of(document.RootElement);
        Assert.Equal(1000, text.Length);
        Assert.EndsWith("😀…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_objects_with_very_many_members_off()
    {
        var members = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":{i}"));
        using var document = JsonDocument.Parse($"{{{members}}}");
        Assert.Equal(1001, Inspection.Of(document.RootElement).Length);
    }
}
