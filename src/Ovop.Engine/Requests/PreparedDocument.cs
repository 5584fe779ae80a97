using System.Collections.Concurrent;
using Ovop.Engine.Language;
using Ovop.Engine.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Requests;

/// <summary>A valid document with the plans of its operations, made when they are first asked for.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document, int textBytes)
{
    // Above what was seen: 35,000 documents of some 80 bytes, with their plans and what a row source keeps there, took 300 MB,
    // 9 KB each. Larger ones are taken to grow with their text.
    private const int LeastBytes = 8 * 1024;
    private const int BytesOfTextByte = 64;

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>
    /// The memory that it takes with its plans, roughly: many times its text, by which small documents would look like nothing.
    /// </summary>
    public int Bytes { get; } = (int)Math.Min(int.MaxValue, LeastBytes + ((long)textBytes * BytesOfTextByte));

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
