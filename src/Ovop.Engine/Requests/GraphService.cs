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

        try
        {
            return await RunAsync(request, services, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>The answer to what was refused before it could be a request of ours.</summary>
    public GraphResponse Refuse(IReadOnlyList<GraphQLError> errors) =>
        GraphResponse.Failed(errors, new ResponseExtensions(null, notice));

    private async ValueTask<GraphResponse> RunAsync(
        GraphRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var prepared = Prepare(request);
        var (plan, variables, errors) = (prepared.Plan, prepared.Variables, prepared.Errors);
        var extensions = new ResponseExtensions(prepared.Cost, notice);
        if (request.IsReadOnly && plan is { Kind: not OperationKind.Query })
        {
            return GraphResponse.RefusedAsReadOnly(plan.Kind, new ResponseExtensions(null, notice));
        }

        if (plan is null || variables is null || errors.Count > 0)
        {
            return GraphResponse.Failed(errors, extensions);
        }

        if (request.CostReport == CostReport.Validate && prepared.Cost is not null)
        {
            return GraphResponse.Validated(extensions);
        }

        var writer = new ResponseWriter(limits.MaxResponseBytes, plan.UsualBytes);
        try
        {
            var context = new OperationContext(plan, variables, services, describeException, cancellationToken)
            {
                Extensions = extensions,
            };
            await OperationExecutor.ExecuteAsync(context, writer, limits.MaxErrors).ConfigureAwait(false);
            plan.UsualBytes = writer.Position;
            return GraphResponse.Executed(writer);
        }
        catch (RequestAbortedException aborted)
        {
            return Fail(writer, aborted.Error);
        }
        catch (ResponseTooLargeException tooLarge)
        {
            return Fail(writer, Error(tooLarge.Message, ErrorCodes.TooComplex));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Fail(writer, describeException(exception));
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private GraphResponse Fail(ResponseWriter writer, GraphQLError error)
    {
        writer.Dispose();
        return Refuse([error]);
    }

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

    private static GraphQLError Error(string message, string code) => new() { Message = message, Code = code };

    /// <summary>A request that can run, or why it cannot.</summary>
    private readonly record struct Preparation(IReadOnlyList<GraphQLError> Errors)
    {
        public OperationPlan? Plan { get; init; }

        public object?[]? Variables { get; init; }

        public ReportedCost? Cost { get; init; }
    }
}
