using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>
/// Yields the rows of a field with everything selected beneath it, nested lists included.
/// Planned once per operation, read once per request; all sources of a level that share a backend are read together.
/// </summary>
public abstract class RowSource : Resolver
{
    /// <summary>Who reads the rows.</summary>
    public abstract RowBackend Backend { get; }

    /// <summary>Plans the field with its selection.</summary>
    /// <exception cref="GraphQLException">An argument, known already, is wrong.</exception>
    public abstract RowPlan Plan(ISelectedField field);
}

/// <summary>
/// A field of a row type: its value is bound by the row source above it, never resolved by the engine.
/// </summary>
public abstract class RowField : Resolver;

/// <summary>What a source made of a field's selection; immutable, shared by requests.</summary>
public abstract class RowPlan
{
    /// <summary>How the field's own value is read.</summary>
    public abstract RowCell Root { get; }
}

/// <summary>Reads for all row sources of one kind.</summary>
public abstract class RowBackend
{
    /// <summary>Reads all plans of one level, in one snapshot; sets the result or the error of each.</summary>
    /// <exception cref="GraphQLException">The whole read failed.</exception>
    public abstract ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken);
}

/// <summary>One field to be read.</summary>
/// <param name="plan">The source's plan of it.</param>
/// <param name="variables">The request's coerced variables by index; <see cref="InputValues.Absent"/> where not
/// given.</param>
/// <param name="parent">The value whose field it is; null at the root.</param>
public sealed class RowRead(RowPlan plan, object?[] variables, object? parent)
{
    public RowPlan Plan { get; } = plan;

    public object?[] Variables { get; } = variables;

    public object? Parent { get; } = parent;

    /// <summary>Set by the backend: the row on which the plan's root cell stands.</summary>
    public RowRef Result { get; set; }

    /// <summary>Set by the backend: what holds the rows, disposed once the response is written.</summary>
    public IDisposable? Holder { get; set; }

    /// <summary>Set by the backend where this field failed and others did not.</summary>
    public GraphQLException? Error { get; set; }
}
