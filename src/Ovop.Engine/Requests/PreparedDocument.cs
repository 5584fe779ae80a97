using System.Collections.Concurrent;
using Ovop.Engine.Language;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Requests;

/// <summary>A valid document with the plans of its operations, made when they are first asked for.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>The plan of an operation.</summary>
    /// <exception cref="Text.GraphQLException">There is no such operation; nothing is kept for a name that is not there.</exception>
    public OperationPlan Plan(string? operationName) =>
        _plans.TryGetValue(operationName ?? "", out var plan)
            ? plan
            : _plans.GetOrAdd(operationName ?? "", OperationPlanner.Plan(schema, document, operationName));
}
