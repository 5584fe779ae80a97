using System.Text;
using System.Text.Json;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

/// <summary>Runs one request against a schema of the test's own.</summary>
internal static class Run
{
    public static IServiceProvider NoServices { get; } = new EmptyServices();

    /// <summary>A schema whose query root is described by the test.</summary>
    public static Schema Schema(Action<ObjectTypeDescriptor> query, params NamedType[] types) => types
        .Aggregate(
            SchemaBuilder.New().AddQueryType(new ObjectType(type =>
            {
                type.Name("Query");
                query(type);
            })),
            (builder, type) => builder.AddType(type))
        .Create();

    /// <summary>The response as JSON text.</summary>
    public static async Task<string> Async(
        Schema schema, string query, string? variables = null, string? operationName = null, GraphLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        var service = Service(schema, limits);
        using var response = await service.ExecuteAsync(Request(query, variables, operationName), NoServices, cancellationToken);
        return Text(response);
    }

    public static GraphService Service(Schema schema, GraphLimits? limits = null) => new(
        schema, limits ?? new GraphLimits(),
        exception => new GraphQLError { Message = $"Unexpected: {exception.GetType().Name}", Code = ErrorCodes.Internal });

    public static GraphRequest Request(string query, string? variables = null, string? operationName = null) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        OperationName = operationName,
        Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
    };

    public static string Text(GraphResponse response) => Encoding.UTF8.GetString(response.Body.Span);

    private sealed class EmptyServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
