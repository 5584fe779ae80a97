using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Tests.Values;

/// <summary>A schema with an input type of every kind, and the steps by which a request's values are coerced.</summary>
internal static class VillageSchema
{
    public static readonly Schema Schema = SchemaBuilder.New()
        .AddQueryType(new ObjectType(query => query.Name("Query").Field("villages").Type("Int")
            .Argument("where", argument => argument.Type("VillageFilter"))
            .Argument("first", argument => argument.Type("Int!").DefaultValue(10))
            .Argument("code", argument => argument.Type("String!"))
            .Argument("tags", argument => argument.Type("[String!]"))
            .Argument("limits", argument => argument.Type("[Int]!").DefaultValue(new object?[] { 1 }))
            .Argument("here", argument => argument.Type("Coordinates"))
            .Argument("price", argument => argument.Type("Float"))
            .Argument("id", argument => argument.Type("ID"))
            .Resolve<object>(_ => null)))
        .AddType(new EnumType(kind =>
        {
            kind.Name("VillageKind");
            kind.Value("DESA", DayOfWeek.Monday);
            kind.Value("KELURAHAN", DayOfWeek.Tuesday);
        }))
        .AddType(new InputObjectType(filter =>
        {
            filter.Name("VillageFilter");
            filter.Field("name").Type("String");
            filter.Field("kind").Type("VillageKind!").DefaultValue(DayOfWeek.Monday);
            filter.Field("flagship").Type("Boolean");
            filter.Field("ladder").Type("Ladder");
            filter.Field("and").Type("[VillageFilter!]");
            filter.Field("of").Type("Shape");
            filter.Field("here").Type("Coordinates");
        }))
        .AddType(new InputObjectType(ladder =>
        {
            ladder.Name("Ladder");
            ladder.Field("regency").Type("String!");
            ladder.Field("district").Type("String").DefaultValue(null);
        }))
        .AddType(new InputObjectType(shape =>
        {
            shape.Name("Shape").OneOf();
            shape.Field("villages").Type("VillageFilter");
            shape.Field("metres").Type("Float");
        }))
        .AddType(new CoordinatesType())
        .Create();

    /// <summary>The type that a text refers to.</summary>
    public static GraphType Type(string text) => Schema.Type(Utf8Parser.ParseType(text))!;

    /// <summary>The variables that an operation declares: <c>($x: Int = 1)</c>.</summary>
    public static VariableScope Variables(string declarations)
    {
        var document = Utf8Parser.Parse(declarations.Length == 0 ? "{ a }" : $"query {declarations} {{ a }}");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        return VariableScope.Open(Schema, operation.VariableDefinitions, document.Source);
    }

    /// <summary>Coerces a request's variables.</summary>
    public static VariableValues Coerce(string declarations, string json, CoercionLimits? limits = null) =>
        Coerce(Variables(declarations), json, limits);

    /// <summary>Coerces a request's variables once slots were given out.</summary>
    public static VariableValues Coerce(VariableScope scope, string json, CoercionLimits? limits = null)
    {
        using var document = JsonDocument.Parse(json);
        return VariableCoercion.Coerce(scope.ToOperationVariables(), document.RootElement, limits);
    }

    /// <summary>The planned value of a literal within an operation.</summary>
    public static object? PlanLiteral(string declarations, string type, string literal, out VariableScope scope)
    {
        var document = Utf8Parser.Parse($"query {declarations} {{ a(value: {literal}) }}");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        scope = VariableScope.Open(Schema, operation.VariableDefinitions, document.Source);
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        return LiteralCoercion.Coerce(Type(type), field.Arguments[0].Value, scope);
    }

    /// <summary>The arguments of <c>Query.villages</c> as an operation writes them: <c>(first: $n)</c>.</summary>
    public static InputValues Plan(string declarations, string arguments, out VariableScope scope)
    {
        var document = Utf8Parser.Parse($"query {declarations} {{ villages{arguments} }}");
        var operation = (OperationDefinitionNode)document.Definitions[0];
        scope = VariableScope.Open(Schema, operation.VariableDefinitions, document.Source);
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        return ArgumentCoercion.Plan(Schema.QueryType.Field("villages")!.Arguments, field.Arguments, scope);
    }

    /// <summary>The messages with their codes.</summary>
    public static IEnumerable<string> Messages(IEnumerable<GraphQLError> errors) =>
        errors.Select(error => $"{error.Code} {error.Message}");
}
