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

    public void Dispose() => _body.Dispose();

    /// <summary>An executed operation.</summary>
    internal static GraphResponse Executed(ResponseWriter body) => new(body, null);

    /// <summary>A request that failed before or as a whole.</summary>
    public static GraphResponse Failed(IReadOnlyList<GraphQLError> errors)
    {
        var body = new ResponseWriter(int.MaxValue);
        body.WriteRequestErrors(errors);
        return new GraphResponse(body, errors[0]);
    }
}
