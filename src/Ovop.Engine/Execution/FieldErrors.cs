using Ovop.Engine.Planning;
using Ovop.Engine.Text;

namespace Ovop.Engine.Execution;

/// <summary>Collects the errors of fields, each with the path at which the writer stands.</summary>
internal sealed class FieldErrors(OperationContext context, List<GraphQLError> errors)
{
    public ResponsePath Path { get; } = new();

    public OperationContext Context { get; } = context;

    public void Add(GraphQLError error) => errors.Add(error with { Path = Path.ToList() });

    public void AddNullError(PlannedField field) => Add(new GraphQLError
    {
        Message = $"Cannot return null for non-nullable field {field.Field}.",
        Code = ErrorCodes.Internal,
        Locations = [.. field.Nodes.Select(node => Context.Plan.Source.LocationOf(node.Start))],
    });
}
