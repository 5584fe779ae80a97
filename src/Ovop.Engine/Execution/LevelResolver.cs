using Ovop.Engine.Planning;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Execution;

/// <summary>
/// Resolves the fields of all objects of a level, then those of the level beneath, until there are none.
/// The row reads are left with the caller, who disposes what they hold.
/// Within a level: 1. functions of one parent start, 2. those that wait are awaited, 3. batches, 4. row sources.
/// </summary>
internal sealed class LevelResolver(OperationContext context, List<RowRead> reads)
{
    private readonly ValueCompleter _completer = new(context);
    private readonly List<(Cell Cell, Task<object?> Value)> _awaited = [];
    private readonly Dictionary<PlannedField, List<(Cell Cell, ResolverContext Call)>> _batches = [];
    private readonly List<RowGroup> _rows = [];

    /// <summary>Resolves a run of fields of the objects given, with everything beneath them.</summary>
    public async ValueTask ResolveAsync(IReadOnlyList<ObjectResult> level, int firstField, int endField)
    {
        while (level.Count > 0)
        {
            try
            {
                foreach (var parent in level)
                {
                    for (var i = firstField; i < Math.Min(endField, parent.Fields.Length); i++)
                    {
                        Start(new Cell(parent, i));
                    }
                }

                await AwaitAsync().ConfigureAwait(false);
            }
            catch
            {
                await WaitForAllAsync().ConfigureAwait(false);
                throw;
            }

            await RunBatchesAsync().ConfigureAwait(false);
            await ReadRowsAsync().ConfigureAwait(false);
            context.CancellationToken.ThrowIfCancellationRequested();
            level = _completer.TakeObjects();
            (firstField, endField) = (0, int.MaxValue);
        }
    }

    // The request ends, and its services with it: no resolver may still be using them.
    private async ValueTask WaitForAllAsync()
    {
        foreach (var (_, value) in _awaited)
        {
            await ((Task)value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Start(Cell cell)
    {
        var field = cell.Field;
        if (field.IsTypename)
        {
            return;
        }

        try
        {
            switch (field.Field.Resolver)
            {
                case FieldResolver resolver:
                    var value = resolver.Resolve(Call(cell));
                    if (value.IsCompletedSuccessfully)
                    {
                        Complete(cell, value.Result);
                    }
                    else
                    {
                        _awaited.Add((cell, value.AsTask()));
                    }

                    break;
                case BatchResolver:
                    if (!_batches.TryGetValue(field, out var calls))
                    {
                        _batches.Add(field, calls = []);
                    }

                    calls.Add((cell, Call(cell)));
                    break;
                case RowSource source:
                    var read = new RowRead(field.RowPlan(source), context.Variables, cell.Parent.Value);
                    reads.Add(read);
                    RowsOf(source.Backend).Add(cell, read);
                    break;
                default:
                    throw new InvalidOperationException($"{field.Field} has no resolver.");
            }
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            Fail(cell, exception);
        }
    }

    private async ValueTask AwaitAsync()
    {
        foreach (var (cell, task) in _awaited)
        {
            try
            {
                Complete(cell, await task.ConfigureAwait(false));
            }
            catch (Exception exception) when (!context.EndsRequest(exception))
            {
                Fail(cell, exception);
            }
        }

        _awaited.Clear();
    }

    private async ValueTask RunBatchesAsync()
    {
        foreach (var (field, calls) in _batches)
        {
            try
            {
                var resolver = (BatchResolver)field.Field.Resolver!;
                var values = await resolver.Resolve([.. calls.Select(call => call.Call)]).ConfigureAwait(false);
                if (values.Count != calls.Count)
                {
                    throw new InvalidOperationException($"{field.Field}: {calls.Count} parents, {values.Count} values.");
                }

                for (var i = 0; i < calls.Count; i++)
                {
                    CompleteAlone(calls[i].Cell, values[i]);
                }
            }
            catch (Exception exception) when (!context.EndsRequest(exception))
            {
                calls.ForEach(call => Fail(call.Cell, exception));
            }
        }

        _batches.Clear();
    }

    private async ValueTask ReadRowsAsync()
    {
        foreach (var group in _rows)
        {
            try
            {
                await group.Backend.ReadAsync(group.Reads, context.Services, context.CancellationToken).ConfigureAwait(false);
                for (var i = 0; i < group.Cells.Count; i++)
                {
                    var (cell, read) = (group.Cells[i], group.Reads[i]);
                    cell.Set(read.Error is { } error ? new FieldFault(context.ErrorOf(error, cell.Field)) : read);
                }
            }
            catch (Exception exception) when (!context.EndsRequest(exception))
            {
                group.Cells.ForEach(cell => Fail(cell, exception));
            }
        }

        _rows.Clear();
    }

    // Nearly always there is but one.
    private RowGroup RowsOf(RowBackend backend)
    {
        foreach (var known in _rows)
        {
            if (known.Backend == backend)
            {
                return known;
            }
        }

        var group = new RowGroup(backend);
        _rows.Add(group);
        return group;
    }

    private ResolverContext Call(Cell cell) => new(
        cell.Parent.Value, cell.Field.Field, ArgumentCoercion.Resolve(cell.Field.Arguments, context.Variables),
        context.Plan.Schema, context.Services, context.CancellationToken);

    private void Complete(Cell cell, object? value) =>
        cell.Set(_completer.Complete(cell.Field, cell.Field.Field.Type, value));

    // In a batch, a value that cannot be completed is the error of its own parent.
    private void CompleteAlone(Cell cell, object? value)
    {
        try
        {
            Complete(cell, value);
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            Fail(cell, exception);
        }
    }

    private void Fail(Cell cell, Exception exception) => cell.Set(new FieldFault(context.ErrorOf(exception, cell.Field)));

    /// <summary>One field of one object.</summary>
    private readonly record struct Cell(ObjectResult Parent, int Index)
    {
        public PlannedField Field => Parent.Fields[Index];

        public void Set(object? result) => Parent.Results[Index] = result;
    }

    /// <summary>What one backend reads for a level.</summary>
    private sealed class RowGroup(RowBackend backend)
    {
        public RowBackend Backend { get; } = backend;

        public List<Cell> Cells { get; } = [];

        public List<RowRead> Reads { get; } = [];

        public void Add(Cell cell, RowRead read)
        {
            Cells.Add(cell);
            Reads.Add(read);
        }
    }
}
