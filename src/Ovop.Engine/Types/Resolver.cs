namespace Ovop.Engine.Types;

/// <summary>How a field's value comes about. Four kinds: <see cref="FieldResolver"/>, <see cref="BatchResolver"/>,
/// <see cref="RowSource"/>, <see cref="RowField"/>. None of them sees a syntax node.</summary>
public abstract class Resolver
{
    private protected Resolver()
    {
    }
}

/// <summary>A function of parent and arguments.</summary>
public sealed class FieldResolver(Func<ResolverContext, ValueTask<object?>> resolve) : Resolver
{
    public Func<ResolverContext, ValueTask<object?>> Resolve { get; } = resolve;
}

/// <summary>A function of all parents of a level at once: one value for each, in order.</summary>
public sealed class BatchResolver(Func<IReadOnlyList<ResolverContext>, ValueTask<IReadOnlyList<object?>>> resolve)
    : Resolver
{
    public Func<IReadOnlyList<ResolverContext>, ValueTask<IReadOnlyList<object?>>> Resolve { get; } = resolve;
}

/// <summary>What a resolver may know of its call.</summary>
/// <param name="Parent">The value whose field is resolved; null at the root.</param>
/// <param name="Field">The field.</param>
/// <param name="Arguments">The coerced arguments.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Services">What the host offers to resolvers.</param>
/// <param name="CancellationToken">Ends when the client is gone or the time limit is reached.</param>
public readonly record struct ResolverContext(
    object? Parent,
    OutputField Field,
    InputValues Arguments,
    Schema Schema,
    IServiceProvider Services,
    CancellationToken CancellationToken);
