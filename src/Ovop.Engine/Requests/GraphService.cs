using Ovop.Engine.Execution;
using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Requests;

/// <summary>
/// GraphQL text in, JSON bytes out. A request is 1. looked up among the documents, or parsed, validated and measured;
/// 2. planned, or its plan found; 3. given its variables; 4. weighed; 5. executed. No step goes back.
/// </summary>
/// <param name="schema">What can be asked.</param>
/// <param name="limits">How much can be asked.</param>
/// <param name="describeException">
/// Turns an exception that no resolver meant for the client into an error that it may see, and logs it.
/// </param>
/// <param name="trustedDocuments">Documents that clients may name instead of sending them; null where there are none.</param>
/// <param name="notice">
/// What whoever reads an answer must know of all that this service answers: it stands in <c>extensions.notice</c> of each
/// response; null where there is nothing.
/// </param>
public sealed class GraphService(
    Schema schema, GraphLimits limits, Func<Exception, GraphQLError> describeException,
    TrustedDocuments? trustedDocuments = null, string? notice = null)
{
    private readonly KnownDocuments _documents =
        new(limits, new DocumentPreparation(schema, limits), trustedDocuments ?? TrustedDocuments.None);

    private readonly OperationGate _gate = new(limits);

    private readonly CostLimit _costs = new(schema, limits);

    private readonly CoercionLimits _coercionLimits = new()
    {
        MaxErrors = limits.MaxErrors,
        MaxBytes = limits.MaxVariableBytes,
        MaxListItems = limits.MaxInputListLength,
        MaxValues = limits.MaxVariableValues,
    };

    public Schema Schema { get; } = schema;

    /// <summary>Answers a request. Never throws for what a client sent; cancellation leaves as an exception.</summary>
    public async ValueTask<GraphResponse> ExecuteAsync(
        GraphRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await _gate.EnterAsync(cancellationToken).ConfigureAwait(false) is { } busy)
        {
            return Refuse([busy]);
        }

        ResponseWriter? writer = null;
        try
        {
            var prepared = Prepare(request);
            if (Unexecuted(request, prepared) is { } response)
            {
                return response;
            }

            var plan = prepared.Plan!;
            writer = new ResponseWriter(limits.MaxResponseBytes, plan.UsualBytes);
            var context = new OperationContext(plan, prepared.Variables!, services, describeException, cancellationToken)
            {
                Extensions = new ResponseExtensions(prepared.Cost, notice),
            };
            await OperationExecutor.ExecuteAsync(context, writer, limits.MaxErrors).ConfigureAwait(false);
            plan.UsualBytes = writer.Position;
            return GraphResponse.Executed(writer);
        }
        catch (OperationCanceledException)
        {
            writer?.Dispose();
            throw;
        }
        catch (Exception exception)
        {
            writer?.Dispose();
            return Refuse([ErrorOf(exception)]);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>The answer to what was refused before it could be a request of ours.</summary>
    public GraphResponse Refuse(IReadOnlyList<GraphQLError> errors) =>
        GraphResponse.Failed(errors, new ResponseExtensions(null, notice));

    /// <summary>The answer to a request that does not come to run; null where it does: it has a plan and variables then.</summary>
    private GraphResponse? Unexecuted(in GraphRequest request, in Preparation prepared)
    {
        if (request.IsReadOnly && prepared.Plan is { Kind: not OperationKind.Query } plan)
        {
            return GraphResponse.RefusedAsReadOnly(plan.Kind, new ResponseExtensions(null, notice));
        }

        var extensions = new ResponseExtensions(prepared.Cost, notice);
        if (prepared.Plan is null || prepared.Variables is null || prepared.Errors.Count > 0)
        {
            return GraphResponse.Failed(prepared.Errors, extensions);
        }

        return request.CostReport == CostReport.Validate && prepared.Cost is not null
            ? GraphResponse.Validated(extensions)
            : null;
    }

    private GraphQLError ErrorOf(Exception exception) => exception switch
    {
        RequestAbortedException aborted => aborted.Error,
        ResponseTooLargeException => new GraphQLError { Message = exception.Message, Code = ErrorCodes.TooComplex },
        _ => describeException(exception),
    };

    private Preparation Prepare(in GraphRequest request)
    {
        try
        {
            // 1. The document.
            var (document, errors) = _documents.Find(request);
            if (document is null)
            {
                return new Preparation(errors);
            }

            // 2. The plan.
            var plan = document.Plan(request.OperationName);

            // 3. The variables.
            var variables = VariableCoercion.Coerce(plan.Variables, request.Variables, _coercionLimits);
            if (variables.HasErrors)
            {
                return new Preparation(variables.Errors) { Plan = plan };
            }

            // 4. The cost.
            var (cost, tooMuch) = _costs.Check(plan, variables.Values);
            return new Preparation(tooMuch is null ? [] : [tooMuch])
            {
                Plan = plan,
                Variables = variables.Values,
                Cost = request.CostReport == CostReport.None ? null : _costs.Report(cost),
            };
        }
        catch (GraphQLException exception)
        {
            return new Preparation([exception.Error]);
        }
        catch (Exception exception)
        {
            return new Preparation([describeException(exception)]);
        }
    }

    /// <summary>A request that can run, or why it cannot.</summary>
    private readonly record struct Preparation(IReadOnlyList<GraphQLError> Errors)
    {
        public OperationPlan? Plan { get; init; }

        public object?[]? Variables { get; init; }

        public ReportedCost? Cost { get; init; }
    }
}
