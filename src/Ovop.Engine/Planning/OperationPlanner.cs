using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Planning;

/// <summary>Chooses an operation of a valid document and plans it (sections 6.1 and 6.2).</summary>
public static class OperationPlanner
{
    /// <summary>Plans the operation of that name, or the only one.</summary>
    /// <exception cref="GraphQLException">There is no such operation, or the schema has no root for it.</exception>
    public static OperationPlan Plan(Schema schema, DocumentNode document, string? operationName)
    {
        var operation = Choose(document, operationName);
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var rootType = RootType(schema, document, operation);
        var variables = VariableScope.Open(schema, operation.VariableDefinitions, document.Source);
        var arguments = new ArgumentTemplates(schema, fragments, variables, rootType, operation.SelectionSet);
        return new OperationPlan(
            schema, document.Source, operation, rootType, fragments, variables.ToOperationVariables(), arguments,
            ConditionVariables.Of(document));
    }

    private static OperationDefinitionNode Choose(DocumentNode document, string? operationName)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (!string.IsNullOrEmpty(operationName))
        {
            return Array.Find(operations, operation => operation.Name?.Value == operationName)
                ?? throw Error($"Unknown operation named \"{operationName}\".");
        }

        return operations switch
        {
            [var only] => only,
            [] => throw Error("Must provide an operation."),
            _ => throw Error("Must provide operation name if query contains multiple operations."),
        };
    }

    private static ObjectType RootType(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var type = operation.Operation switch
        {
            OperationKind.Query => schema.QueryType,
            OperationKind.Mutation => schema.MutationType,
            _ => schema.SubscriptionType,
        };
        return type ?? throw new GraphQLException(new GraphQLError
        {
            Message = $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.",
            Code = ErrorCodes.Validation,
            Locations = [document.Source.LocationOf(operation.Start)],
        });
    }

    private static GraphQLException Error(string message) =>
        new(new GraphQLError { Message = message, Code = ErrorCodes.BadRequest });
}
