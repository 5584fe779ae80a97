namespace Ovop.Engine.Language;

/// <content>Extensions. Each must add something.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// TypeSystemExtension : SchemaExtension | TypeExtension
    /// </summary>
    private DefinitionNode ParseTypeSystemExtension()
    {
        var start = _lexer.Start;
        ExpectKeyword("extend"u8);
        return _lexer switch
        {
            _ when SkipKeyword("schema"u8) => ParseSchemaExtension(start),
            _ when SkipKeyword("scalar"u8) => ParseScalarTypeExtension(start),
            _ when SkipKeyword("type"u8) => ParseObjectTypeExtension(start),
            _ when SkipKeyword("interface"u8) => ParseInterfaceTypeExtension(start),
            _ when SkipKeyword("union"u8) => ParseUnionTypeExtension(start),
            _ when SkipKeyword("enum"u8) => ParseEnumTypeExtension(start),
            _ when SkipKeyword("input"u8) => ParseInputObjectTypeExtension(start),
            _ => throw Unexpected(),
        };
    }

    /// <summary>
    /// SchemaExtension :
    ///   extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]
    /// </summary>
    private SchemaExtensionNode ParseSchemaExtension(int start)
    {
        var directives = ParseDirectives(isConst: true);
        var operationTypes = ParseOperationTypes();
        RequireAny(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(start, _lastEnd, directives, operationTypes);
    }

    /// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
    private ScalarTypeExtensionNode ParseScalarTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RequireAny(directives.Length);
        return new ScalarTypeExtensionNode(start, _lastEnd, name, directives);
    }

    /// <summary>
    /// ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    ///   | extend type Name ImplementsInterfaces? Directives[Const] | extend type Name ImplementsInterfaces
    /// </summary>
    private ObjectTypeExtensionNode ParseObjectTypeExtension(int start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(start, _lastEnd, name, interfaces, directives, fields);
    }

    /// <summary>
    /// InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    ///   | extend interface Name ImplementsInterfaces? Directives[Const] | extend interface Name ImplementsInterfaces
    /// </summary>
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(int start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(start, _lastEnd, name, interfaces, directives, fields);
    }

    /// <summary>
    /// UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes
    ///   | extend union Name Directives[Const]
    /// </summary>
    private UnionTypeExtensionNode ParseUnionTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        RequireAny(directives.Length + types.Length);
        return new UnionTypeExtensionNode(start, _lastEnd, name, directives, types);
    }

    /// <summary>
    /// EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition
    ///   | extend enum Name Directives[Const]
    /// </summary>
    private EnumTypeExtensionNode ParseEnumTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        RequireAny(directives.Length + values.Length);
        return new EnumTypeExtensionNode(start, _lastEnd, name, directives, values);
    }

    /// <summary>
    /// InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition
    ///   | extend input Name Directives[Const]
    /// </summary>
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        RequireAny(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(start, _lastEnd, name, directives, fields);
    }

    private readonly void RequireAny(int count)
    {
        if (count == 0)
        {
            throw Unexpected();
        }
    }
}
