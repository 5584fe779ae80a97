using System.Collections.Concurrent;
using Ovop.Engine.Language;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Requests;

/// <summary>A valid document with the plans of its operations, made when they are first asked for.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document, int textBytes)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>The length of the text that it was made from.</summary>
    public int TextBytes { get; } = textBytes;

    /// <summary>The plan of an operation.</summary>
    /// <exception cref="Text.GraphQLException">There is no such operation; nothing is kept for a name that is not there.</exception>
    public OperationPlan Plan(string? operationName)
    {
        var isKnown = _plans.TryGetValue(operationName ?? "", out var plan);
        RequestMeter.CountPlan(isKnown);
        return isKnown
            ? plan!
            : _plans.GetOrAdd(operationName ?? "", OperationPlanner.Plan(schema, document, operationName));
    }

    /// <summary>Plans every operation now, so that a fault shows at once.</summary>
    /// <exception cref="Text.GraphQLException">An operation cannot be planned.</exception>
    public void PlanAll()
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        foreach (var operation in operations)
        {
            Plan(operation.Name?.Value);
        }
    }
}
