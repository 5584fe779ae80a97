using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

public class TypeSystemParserTests
{
    [Fact]
    public void Reads_a_schema_with_description_directives_and_roots()
    {
        var schema = Definition<SchemaDefinitionNode>(
            """ "All" schema @d { query: Q mutation: M subscription: S } """);
        Assert.Equal("All", schema.Description?.Value);
        Assert.Single(schema.Directives);
        Assert.Equal(
            [(OperationKind.Query, "Q"), (OperationKind.Mutation, "M"), (OperationKind.Subscription, "S")],
            schema.OperationTypes.Select(type => (type.Operation, type.Type.Name.Value)));
    }

    [Fact]
    public void Reads_a_scalar()
    {
        var scalar = Definition<ScalarTypeDefinitionNode>("""  "Points" scalar Geometry @specifiedBy(url: "u")  """);
        Assert.Equal("Points", scalar.Description?.Value);
        Assert.Equal("Geometry", scalar.Name.Value);
        Assert.Equal("specifiedBy", Assert.Single(scalar.Directives).Name.Value);
    }

    [Theory]
    [InlineData("type T implements A & B @d { f(x: [Int!] = [1] @e, \"y\" y: I): String! @g }")]
    [InlineData("type T implements & A & B @d { f(x: [Int!] = [1] @e \"y\" y: I): String! @g }")]
    public void Reads_an_object_type(string text)
    {
        var type = Definition<ObjectTypeDefinitionNode>(text);
        Assert.Equal(["A", "B"], type.Interfaces.Select(i => i.Name.Value));
        Assert.Single(type.Directives);
        var field = Assert.Single(type.Fields);
        Assert.Equal("f", field.Name.Value);
        Assert.IsType<NonNullTypeNode>(field.Type);
        Assert.Single(field.Directives);
        Assert.Equal(["x", "y"], field.Arguments.Select(argument => argument.Name.Value));
        Assert.IsType<ListValueNode>(field.Arguments[0].DefaultValue);
        Assert.Single(field.Arguments[0].Directives);
        Assert.Null(field.Arguments[1].DefaultValue);
        Assert.Equal("y", field.Arguments[1].Description?.Value);
    }

    [Fact]
    public void Reads_an_interface_that_implements_another()
    {
        var type = Definition<InterfaceTypeDefinitionNode>("interface I implements J { \"field\" a: Int }");
        Assert.Equal("J", Assert.Single(type.Interfaces).Name.Value);
        Assert.Equal("field", Assert.Single(type.Fields).Description?.Value);
    }

    [Theory]
    [InlineData("union U = A | B")]
    [InlineData("union U = | A | B")]
    public void Reads_a_union(string text) =>
        Assert.Equal(["A", "B"], Definition<UnionTypeDefinitionNode>(text).Types.Select(type => type.Name.Value));

    [Fact]
    public void Reads_an_enum()
    {
        var type = Definition<EnumTypeDefinitionNode>("enum E @d { \"first\" A @x B }");
        Assert.Equal(["A", "B"], type.Values.Select(value => value.Name.Value));
        Assert.Equal("first", type.Values[0].Description?.Value);
        Assert.Single(type.Values[0].Directives);
    }

    [Fact]
    public void Reads_an_input_object()
    {
        var type = Definition<InputObjectTypeDefinitionNode>("input I @oneOf { a: Int = 1 @d b: I }");
        Assert.Equal("oneOf", Assert.Single(type.Directives).Name.Value);
        Assert.Equal("1", Assert.IsType<IntValueNode>(type.Fields[0].DefaultValue).Value);
        Assert.Single(type.Fields[0].Directives);
        Assert.Equal("I", Assert.IsType<NamedTypeNode>(type.Fields[1].Type).Name.Value);
    }

    [Theory]
    [InlineData("type T")]
    [InlineData("interface T")]
    [InlineData("union T")]
    [InlineData("enum T")]
    [InlineData("input T")]
    [InlineData("scalar T")]
    public void Takes_types_without_members(string text) =>
        Assert.Equal("T", Definition<TypeDefinitionNode>(text).Name.Value);

    [Theory]
    [InlineData("directive @d on FIELD", false, 0, new[] { "FIELD" })]
    [InlineData("directive @d(a: Int b: Int) on | FIELD | QUERY", false, 2, new[] { "FIELD", "QUERY" })]
    [InlineData("directive @d repeatable on INPUT_FIELD_DEFINITION", true, 0, new[] { "INPUT_FIELD_DEFINITION" })]
    public void Reads_directive_definitions(string text, bool isRepeatable, int arguments, string[] locations)
    {
        var directive = Definition<DirectiveDefinitionNode>(text);
        Assert.Equal("d", directive.Name.Value);
        Assert.Equal(isRepeatable, directive.IsRepeatable);
        Assert.Equal(arguments, directive.Arguments.Count);
        Assert.Equal(locations, directive.Locations.Select(location => location.Value));
    }

    [Theory]
    [InlineData("QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT")]
    [InlineData("VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION")]
    [InlineData("ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION")]
    public void Knows_every_directive_location_of_the_specification(string locations)
    {
        var names = locations.Split(' ');
        var directive = Definition<DirectiveDefinitionNode>($"directive @d on {string.Join('|', names)}");
        Assert.Equal(names, directive.Locations.Select(location => location.Value));
    }

    [Theory]
    [InlineData("extend schema @d", SyntaxKind.SchemaExtension)]
    [InlineData("extend schema { query: Q }", SyntaxKind.SchemaExtension)]
    [InlineData("extend scalar T @d", SyntaxKind.ScalarTypeExtension)]
    [InlineData("extend type T implements I", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend type T @d", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend type T { a: Int }", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend interface T implements I", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend interface T @d", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend interface T { a: Int }", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend union T @d", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend union T = A", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend enum T @d", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend enum T { A }", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend input T @d", SyntaxKind.InputObjectTypeExtension)]
    [InlineData("extend input T { a: Int }", SyntaxKind.InputObjectTypeExtension)]
    public void Reads_extensions(string text, SyntaxKind kind)
    {
        var extension = Definition<TypeSystemExtensionNode>(text);
        Assert.Equal(kind, extension.Kind);
        Assert.Equal((0, text.Length), (extension.Start, extension.End));
        if (extension is TypeExtensionNode type)
        {
            Assert.Equal("T", type.Name.Value);
        }
    }

    [Fact]
    public void Reads_executable_and_type_system_definitions_in_one_document() =>
        Assert.Equal(
            [SyntaxKind.ObjectTypeDefinition, SyntaxKind.OperationDefinition, SyntaxKind.ScalarTypeExtension],
            Utf8Parser.Parse("type T { a: Int } { a } extend scalar S @d").Definitions.Select(d => d.Kind));

    private static T Definition<T>(string text)
        where T : DefinitionNode =>
        Assert.IsType<T>(Assert.Single(Utf8Parser.Parse(text).Definitions), exactMatch: false);
}
