using System.Globalization;
using Ovop.Engine.Text;

namespace Ovop.Engine.Requests;

/// <summary>Lets so many operations run at once; some more wait for a while, in the order in which they came.</summary>
internal sealed class OperationGate(GraphLimits limits)
{
    // Has no handle to be closed: nobody asks for one.
    private readonly SemaphoreSlim _places = new(limits.MaxConcurrentOperations);
    private int _waiting;

    /// <summary>Takes a place, at once or after waiting; who took one calls <see cref="Leave"/>.</summary>
    /// <returns>Null, or why there is none.</returns>
    public ValueTask<GraphQLError?> EnterAsync(CancellationToken cancellationToken) =>
        _places.Wait(0, CancellationToken.None) ? ValueTask.FromResult<GraphQLError?>(null) : WaitAsync(cancellationToken);

    public void Leave() => _places.Release();

    private async ValueTask<GraphQLError?> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > limits.MaxWaitingOperations)
            {
                return Busy($"{limits.MaxWaitingOperations} more wait");
            }

            return await _places.WaitAsync(limits.MaxWait, cancellationToken).ConfigureAwait(false)
                ? null
                : Busy(string.Create(
                    CultureInfo.InvariantCulture, $"none of them ended within {limits.MaxWait.TotalSeconds:0.###} seconds"));
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private GraphQLError Busy(string why) => new()
    {
        Message = $"The server is busy: {limits.MaxConcurrentOperations} operations are running and {why}. Try again soon.",
        Code = ErrorCodes.Unavailable,
    };
}
