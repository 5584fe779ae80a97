using Ovop.Engine.Requests;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>A server's inside, without HTTP, that is asked hostile requests: over random schemas, or over the real one.</summary>
internal interface IFuzzTarget
{
    /// <summary>One word for a person.</summary>
    string Name { get; }

    /// <summary>The case of a seed: the same on every machine.</summary>
    FuzzCase Case(int seed);

    /// <summary>Answers a request.</summary>
    /// <param name="one">The case from which it was made.</param>
    /// <param name="request">The request.</param>
    /// <param name="unexpected">Is told of each exception that no resolver meant.</param>
    /// <param name="cancellationToken">As a client that goes away.</param>
    ValueTask<GraphResponse> AnswerAsync(
        FuzzCase one, GraphRequest request, Action<Exception> unexpected, CancellationToken cancellationToken);
}
