using System.Text;
using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Language;

public class ExecutableParserTests
{
    [Fact]
    public void Reads_the_short_form_of_a_query()
    {
        var operation = Operation("{ a }");
        Assert.Equal(OperationKind.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Null(operation.Description);
        Assert.Empty(operation.VariableDefinitions);
        Assert.Empty(operation.Directives);
        Assert.Equal("a", Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).Name.Value);
    }

    [Theory]
    [InlineData("query Q { a }", OperationKind.Query)]
    [InlineData("mutation Q { a }", OperationKind.Mutation)]
    [InlineData("subscription Q { a }", OperationKind.Subscription)]
    public void Reads_named_operations(string text, OperationKind kind)
    {
        var operation = Operation(text);
        Assert.Equal(kind, operation.Operation);
        Assert.Equal("Q", operation.Name?.Value);
    }

    [Fact]
    public void Reads_descriptions_of_operations_variables_and_fragments()
    {
        var document = Utf8Parser.Parse(
            """"
            "An operation" query Q("A variable" $a: Int, """B""" $b: Int) { a }
            """
              A fragment
            """
            fragment F on T { a }
            """");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("An operation", operation.Description?.Value);
        Assert.Equal(["A variable", "B"], operation.VariableDefinitions.Select(v => v.Description?.Value));
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal("A fragment", fragment.Description?.Value);
        Assert.True(fragment.Description?.IsBlock);
    }

    [Fact]
    public void Reads_variables_with_type_default_and_directives()
    {
        var variable = Assert.Single(Operation("query ($a: [Int!]! = [1] @d @e(x: 2)) { a }").VariableDefinitions);
        Assert.Equal("a", variable.Variable.Name.Value);
        var nonNull = Assert.IsType<NonNullTypeNode>(variable.Type);
        var list = Assert.IsType<ListTypeNode>(nonNull.Type);
        var item = Assert.IsType<NonNullTypeNode>(list.Type);
        Assert.Equal("Int", Assert.IsType<NamedTypeNode>(item.Type).Name.Value);
        var one = Assert.Single(Assert.IsType<ListValueNode>(variable.DefaultValue).Values);
        Assert.Equal("1", Assert.IsType<IntValueNode>(one).Value);
        Assert.Equal(["d", "e"], variable.Directives.Select(d => d.Name.Value));
    }

    [Fact]
    public void Tells_no_default_from_a_default_of_null()
    {
        var variables = Operation("query ($a: Int, $b: Int = null) { a }").VariableDefinitions;
        Assert.Null(variables[0].DefaultValue);
        Assert.IsType<NullValueNode>(variables[1].DefaultValue);
    }

    [Fact]
    public void Reads_alias_name_arguments_directives_and_selection_of_a_field()
    {
        var field = Assert.IsType<FieldNode>(
            Assert.Single(Operation("{ a: b(c: 1, d: $e) @f @g(h: true) { i } }").SelectionSet.Selections));
        Assert.Equal("a", field.Alias?.Value);
        Assert.Equal("b", field.Name.Value);
        Assert.Equal("a", field.ResponseKey);
        Assert.Equal(["c", "d"], field.Arguments.Select(a => a.Name.Value));
        Assert.Equal("e", Assert.IsType<VariableNode>(field.Arguments[1].Value).Name.Value);
        Assert.Equal(["f", "g"], field.Directives.Select(d => d.Name.Value));
        Assert.True(Assert.IsType<BooleanValueNode>(field.Directives[1].Arguments[0].Value).Value);
        Assert.Equal("i", Assert.IsType<FieldNode>(field.SelectionSet?.Selections[0]).ResponseKey);
    }

    [Fact]
    public void Reads_spreads_and_inline_fragments_with_and_without_a_type()
    {
        var selections = Operation("{ ...F @d ...on T @d { a } ... @d { a } ... { a } ...onT }")
            .SelectionSet.Selections;
        var spread = Assert.IsType<FragmentSpreadNode>(selections[0]);
        Assert.Equal("F", spread.Name.Value);
        Assert.Single(spread.Directives);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Empty(Assert.IsType<InlineFragmentNode>(selections[3]).Directives);
        Assert.Equal("onT", Assert.IsType<FragmentSpreadNode>(selections[4]).Name.Value);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("subscription")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("extend")]
    [InlineData("type")]
    [InlineData("implements")]
    [InlineData("repeatable")]
    public void Takes_keywords_as_names_wherever_a_name_may_stand(string keyword)
    {
        var fragment = keyword == "on" ? "a" : keyword;
        var document = Utf8Parser.Parse(
            $$"""
            query {{keyword}} ($x: {{keyword}}) {
              ... {{fragment}}
              ... on {{keyword}} { field }
              {{keyword}}: {{keyword}}({{keyword}}: $x, o: { {{keyword}}: 1 }) @{{keyword}}({{keyword}}: $x)
            }
            fragment {{fragment}} on {{keyword}} { field }
            """);
        Assert.Equal(2, document.Definitions.Count);
    }

    [Fact]
    public void Reads_every_kind_of_value()
    {
        var list = Assert.IsType<ListValueNode>(
            Utf8Parser.ParseValue("""[1, -2.5e3, "s", true, false, null, ENUM, [], {}, {a: 1, b: [$v]}]"""));
        Assert.Equal(
            [
                SyntaxKind.IntValue, SyntaxKind.FloatValue, SyntaxKind.StringValue, SyntaxKind.BooleanValue,
                SyntaxKind.BooleanValue, SyntaxKind.NullValue, SyntaxKind.EnumValue, SyntaxKind.ListValue,
                SyntaxKind.ObjectValue, SyntaxKind.ObjectValue,
            ],
            list.Values.Select(value => value.Kind));
        Assert.Equal("-2.5e3", Assert.IsType<FloatValueNode>(list.Values[1]).Value);
        Assert.Equal("ENUM", Assert.IsType<EnumValueNode>(list.Values[6]).Value);
        var fields = Assert.IsType<ObjectValueNode>(list.Values[9]).Fields;
        Assert.Equal(["a", "b"], fields.Select(field => field.Name.Value));
    }

    [Fact]
    public void Leaves_repeated_names_to_validation()
    {
        var document = Utf8Parser.Parse("query A($a: I, $a: I) { f(x: 1, x: 2, o: {y: 1, y: 2}) } query A { f }");
        Assert.Equal(2, document.Definitions.Count);
    }

    [Theory]
    [InlineData("[Int!]!", SyntaxKind.NonNullType)]
    [InlineData("[[Int]]", SyntaxKind.ListType)]
    [InlineData("Int", SyntaxKind.NamedType)]
    public void Reads_a_type_on_its_own(string text, SyntaxKind kind) =>
        Assert.Equal(kind, Utf8Parser.ParseType(text).Kind);

    [Theory]
    [InlineData("Int Int", "Syntax Error: Expected <EOF>, found Name \"Int\".")]
    [InlineData("[Int", "Syntax Error: Expected \"]\", found <EOF>.")]
    [InlineData("", "Syntax Error: Expected Name, found <EOF>.")]
    public void Wants_nothing_behind_a_type(string text, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Utf8Parser.ParseType(text)).Message);

    [Fact]
    public void Wants_nothing_behind_a_value_and_no_variable_in_a_constant()
    {
        Assert.Equal(
            "Syntax Error: Expected <EOF>, found Int \"2\".",
            Assert.Throws<GraphQLException>(() => Utf8Parser.ParseValue("1 2")).Message);
        Assert.Equal(
            "Syntax Error: Unexpected variable \"$a\" in constant value.",
            Assert.Throws<GraphQLException>(() => Utf8Parser.ParseConstValue("[$a]")).Message);
    }

    [Fact]
    public void Gives_each_node_its_bytes_in_the_source()
    {
        const string text = "\"é😀\" query Q($v: Int = 1) @d { al: f(x: [1, {y: $v}]) { ...F } ... on T { g } }";
        var operation = Operation(text);
        Assert.Equal(text, Bytes(operation));
        Assert.Equal("\"é😀\"", Bytes(operation.Description!));
        Assert.Equal("Q", Bytes(operation.Name!));
        Assert.Equal("$v: Int = 1", Bytes(operation.VariableDefinitions[0]));
        Assert.Equal("$v", Bytes(operation.VariableDefinitions[0].Variable));
        Assert.Equal("@d", Bytes(operation.Directives[0]));
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal("al: f(x: [1, {y: $v}]) { ...F }", Bytes(field));
        Assert.Equal("x: [1, {y: $v}]", Bytes(field.Arguments[0]));
        Assert.Equal("[1, {y: $v}]", Bytes(field.Arguments[0].Value));
        Assert.Equal("{ ...F }", Bytes(field.SelectionSet!));
        Assert.Equal("...F", Bytes(field.SelectionSet!.Selections[0]));
        var inline = Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[1]);
        Assert.Equal("... on T { g }", Bytes(inline));
        Assert.Equal("T", Bytes(inline.TypeCondition!));

        string Bytes(SyntaxNode node) =>
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[node.Start..node.End]);
    }

    [Fact]
    public void Makes_one_string_of_a_name_that_repeats()
    {
        var selections = Operation("{ village other village }").SelectionSet.Selections;
        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[2]).Name.Value);
    }

    [Fact]
    public void Keeps_names_apart_that_share_a_slot()
    {
        var names = Enumerable.Range(0, 1_000).Select(i => $"n{i * 7919 % 500}").ToList();
        var selections = Operation($"{{ {string.Join(' ', names)} }}").SelectionSet.Selections;
        Assert.Equal(names, selections.Select(selection => ((FieldNode)selection).Name.Value));
    }

    private static OperationDefinitionNode Operation(string text) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Utf8Parser.Parse(text).Definitions));
}
