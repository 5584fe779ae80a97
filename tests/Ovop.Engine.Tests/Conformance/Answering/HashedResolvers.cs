using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>Resolvers of all kinds that return <see cref="HashedValues"/>.</summary>
internal static class HashedResolvers
{
    /// <summary>A function, at once or awaited, or a batch, as the field's name will have it.</summary>
    public static Resolver For(string typeName, string fieldName) =>
        (HashedValues.Hash($"{typeName}.{fieldName}") % 3) switch
        {
            0 => new FieldResolver(call => ValueTask.FromResult(Resolve(call))),
            1 => new FieldResolver(async call =>
            {
                await Task.Yield();
                return Resolve(call);
            }),
            _ => new BatchResolver(async calls =>
            {
                await Task.Yield();
                return [.. calls.Select(ResolveOne)];
            }),
        };

    /// <summary>A field of the root of mutations: one that does not wait for the one before it is found out.</summary>
    public static Resolver ForMutation() => new FieldResolver(async call =>
    {
        var values = Values(call);
        var mine = values.BeginCall();
        await Task.Yield();
        return values.Resolve(values.Place(mine * 1000L + values.Calls, call.Field, call.Arguments), call.Field, call.Schema);
    });

    private static object? Resolve(ResolverContext call)
    {
        var values = Values(call);
        var parent = (call.Parent as HashedObject)?.Hash ?? 0;
        return values.Resolve(values.Place(parent, call.Field, call.Arguments), call.Field, call.Schema);
    }

    // In a batch one failure must not be that of all: it is returned in its place.
    private static object? ResolveOne(ResolverContext call)
    {
        try
        {
            return Resolve(call);
        }
        catch (InvalidOperationException failure)
        {
            return failure;
        }
    }

    private static HashedValues Values(ResolverContext call) =>
        (HashedValues)call.Services.GetService(typeof(HashedValues))!;
}
