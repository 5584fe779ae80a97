using Ovop.Engine.Execution;
using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation;
using Ovop.Engine.Values;

namespace Ovop.Engine.Requests;

/// <summary>
/// GraphQL text in, JSON bytes out. A request is 1. looked up among the documents, or parsed, validated and measured;
/// 2. planned, or its plan found; 3. given its variables; 4. executed. No step goes back.
/// </summary>
/// <param name="schema">What can be asked.</param>
/// <param name="limits">How much can be asked.</param>
/// <param name="describeException">
/// Turns an exception that no resolver meant for the client into an error that it may see, and logs it.
/// </param>
public sealed class GraphService(Schema schema, GraphLimits limits, Func<Exception, GraphQLError> describeException)
{
    private readonly BoundedCache<PreparedDocument> _documents = new(limits.DocumentCacheBytes);

    private readonly ValidationLimits _validationLimits = new() { MaxErrors = limits.MaxErrors };

    private readonly ParserLimits _parserLimits = new() { MaxTokens = limits.MaxTokens };

    private readonly CoercionLimits _coercionLimits = new()
    {
        MaxErrors = limits.MaxErrors,
        MaxListItems = limits.MaxInputListLength,
        MaxValues = limits.MaxVariableValues,
    };

    public Schema Schema { get; } = schema;

    /// <summary>Answers a request. Never throws for what a client sent; cancellation leaves as an exception.</summary>
    public async ValueTask<GraphResponse> ExecuteAsync(
        GraphRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (plan, variables, errors) = Prepare(request);
        if (plan is null || variables is null)
        {
            return GraphResponse.Failed(errors);
        }

        var writer = new ResponseWriter(limits.MaxResponseBytes);
        try
        {
            var context = new OperationContext(plan, variables, services, describeException, cancellationToken);
            await OperationExecutor.ExecuteAsync(context, writer, limits.MaxErrors).ConfigureAwait(false);
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

    private static GraphResponse Fail(ResponseWriter writer, GraphQLError error)
    {
        writer.Dispose();
        return GraphResponse.Failed([error]);
    }

    private (OperationPlan? Plan, object?[]? Variables, IReadOnlyList<GraphQLError> Errors) Prepare(GraphRequest request)
    {
        try
        {
            // 1. The document.
            if (!_documents.TryGet(request.Query.Span, out var document))
            {
                var (prepared, errors) = PrepareDocument(request.Query);
                if (prepared is null)
                {
                    return (null, null, errors);
                }

                document = prepared;
            }

            // 2. The plan.
            var plan = document.Plan(request.OperationName);
            if (request.IsReadOnly && plan.Kind != OperationKind.Query)
            {
                return (null, null, [Error($"A {plan.Kind.ToString().ToLowerInvariant()} must be sent by POST.", ErrorCodes.BadRequest)]);
            }

            // 3. The variables.
            var variables = VariableCoercion.Coerce(plan.Variables, request.Variables, _coercionLimits);
            return (plan, variables.HasErrors ? null : variables.Values, variables.Errors);
        }
        catch (GraphQLException exception)
        {
            return (null, null, [exception.Error]);
        }
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) PrepareDocument(ReadOnlyMemory<byte> query)
    {
        if (query.Length > limits.MaxDocumentBytes)
        {
            return (null, [Error(
                $"The document has {query.Length} bytes; at most {limits.MaxDocumentBytes} are allowed.", ErrorCodes.TooComplex)]);
        }

        // The caller's buffer goes back to its pool; the document keeps a copy of its own.
        var bytes = query.ToArray();
        var document = Utf8Parser.Parse(new SourceText(bytes), _parserLimits);
        var errors = Validator.Validate(Schema, document, _validationLimits);
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        if (DocumentMeasure.Exceeds(document, limits.MaxDepth, limits.MaxFields) is { } excess)
        {
            return (null, [excess]);
        }

        var prepared = new PreparedDocument(Schema, document);
        _documents.Add(bytes, prepared);
        return (prepared, []);
    }

    private static GraphQLError Error(string message, string code) => new() { Message = message, Code = code };
}
