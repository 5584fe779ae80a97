using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

public class SyntaxPrinterTests
{
    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query Q { a }", "query Q {\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("mutation { a }", "mutation {\n  a\n}")]
    [InlineData("\"d\" query { a }", "\"d\"\nquery {\n  a\n}")]
    [InlineData("{ a: b(c: 1) @d { e } }", "{\n  a: b(c: 1) @d {\n    e\n  }\n}")]
    [InlineData("{ ... @d { e } ...F @d }", "{\n  ... @d {\n    e\n  }\n  ...F @d\n}")]
    [InlineData("type T", "type T")]
    [InlineData("extend type T @d", "extend type T @d")]
    public void Writes_definitions(string text, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(Utf8Parser.Parse(text)));

    [Theory]
    [InlineData("$a")]
    [InlineData("-12")]
    [InlineData("1.50e+3")]
    [InlineData("\"a \\\"b\\\" \\\\ \\n \\u0007 \\u007F é 😀\"")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("NAME")]
    [InlineData("[1, [2, {a: 3, b: [$c]}], {}]")]
    [InlineData("[]")]
    public void Writes_values_as_they_are_usually_written(string text) =>
        Assert.Equal(text, SyntaxPrinter.Print(Utf8Parser.ParseValue(text)));

    [Theory]
    [InlineData("Int")]
    [InlineData("[[Int!]]!")]
    public void Writes_types(string text) =>
        Assert.Equal(text, SyntaxPrinter.Print(Utf8Parser.ParseType(text)));

    [Fact]
    public void Keeps_the_arguments_of_a_field_on_one_line_up_to_80_characters()
    {
        var argument = new string('x', 80 - "field(: 1)".Length);
        Assert.Contains($"\n  field({argument}: 1)\n", Print($"{{ field({argument}: 1) }}"), StringComparison.Ordinal);
        Assert.Contains(
            $"\n  field(\n    {argument}x: 1\n  )\n",
            Print($"{{ field({argument}x: 1) }}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_names_and_members_on_their_own()
    {
        var type = (ObjectTypeDefinitionNode)Utf8Parser.Parse("type T { f(a: Int = 1): Int @d }").Definitions[0];
        Assert.Equal("T", SyntaxPrinter.Print(type.Name));
        Assert.Equal("f(a: Int = 1): Int @d", SyntaxPrinter.Print(type.Fields[0]));
        Assert.Equal("a: Int = 1", SyntaxPrinter.Print(type.Fields[0].Arguments[0]));
        Assert.Equal("@d", SyntaxPrinter.Print(type.Fields[0].Directives[0]));
    }

    private static string Print(string text) => SyntaxPrinter.Print(Utf8Parser.Parse(text));
}
