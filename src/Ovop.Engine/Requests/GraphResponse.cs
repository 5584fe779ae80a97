using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Text;

namespace Ovop.Engine.Requests;

/// <summary>An answer, as bytes in a pooled buffer; to be disposed when it is sent.</summary>
public sealed class GraphResponse : IDisposable
{
    private readonly ResponseWriter _body;

    private GraphResponse(ResponseWriter body, GraphQLError? requestError)
    {
        _body = body;
        RequestError = requestError;
    }

    /// <summary>The response map as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Body => _body.Written;

    /// <summary>The first error of a request that was not executed and so has no <c>data</c>; null where it was.</summary>
    public GraphQLError? RequestError { get; }

    /// <summary>Whether the operation was refused because the request may only read: it would have to be sent another way.</summary>
    public bool IsRefusedAsReadOnly { get; private init; }

    public void Dispose() => _body.Dispose();

    /// <summary>An executed operation.</summary>
    internal static GraphResponse Executed(ResponseWriter body) => new(body, null);

    /// <summary>A request that failed before or as a whole.</summary>
    public static GraphResponse Failed(IReadOnlyList<GraphQLError> errors, ResponseExtensions extensions = default)
    {
        var body = new ResponseWriter(int.MaxValue);
        body.WriteRequestErrors(errors, extensions);
        return new GraphResponse(body, errors[0]);
    }

    /// <summary>An operation that did not run, because the client only wanted to know what it costs.</summary>
    internal static GraphResponse Validated(ResponseExtensions extensions)
    {
        var body = new ResponseWriter(int.MaxValue);
        body.BeginObject();
        extensions.Write(body);
        body.EndObject();
        return new GraphResponse(body, null);
    }

    /// <summary>A mutation or subscription in a request that may only read.</summary>
    internal static GraphResponse RefusedAsReadOnly(OperationKind kind, ResponseExtensions extensions)
    {
        var error = new GraphQLError
        {
            Message = $"A {kind.ToString().ToLowerInvariant()} must be sent by POST.",
            Code = ErrorCodes.BadRequest,
        };
        var body = new ResponseWriter(int.MaxValue);
        body.WriteRequestErrors([error], extensions);
        return new GraphResponse(body, error) { IsRefusedAsReadOnly = true };
    }
}
