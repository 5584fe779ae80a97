using Ovop.Engine.Language;
using Ovop.Engine.Validation;

namespace Ovop.Engine.Tests.Validation.Rules;

public class KnownOperationTypesRuleTests
{
    [Fact]
    public void Accepts_operations_that_have_a_root() =>
        Assert.Empty(Errors("type Query { a: Int } type Mutation { b: Int }", "query A { a } mutation B { b }"));

    [Fact]
    public void Reports_each_operation_without_a_root() => Assert.Equal(
        [
            "The mutation operation is not supported by the schema. [1:13]",
            "The subscription operation is not supported by the schema. [1:35]",
        ],
        Errors("type Query { a: Int }", "query A {a} mutation B { ...F c } subscription C { d }"));

    private static IEnumerable<string> Errors(string schema, string text) => Validator
        .Validate(SchemaText.Build(schema), Utf8Parser.Parse(text))
        .Select(RuleHarness.Show).Where(error => !error.Contains("\"F\"", StringComparison.Ordinal));
}
