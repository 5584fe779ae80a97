using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>
/// Executes an operation (section 6.3) in two passes: 1. values are resolved level by level, so that batches and
/// row sources see all their parents at once; 2. the response is written, where nulls climb and paths are known.
/// A mutation does both for one field of its root after the other.
/// </summary>
public static class OperationExecutor
{
    /// <summary>Runs the operation and writes the response map, <c>data</c> first.</summary>
    /// <exception cref="RequestAbortedException">The request as a whole cannot be answered.</exception>
    /// <exception cref="ResponseTooLargeException">The writer's limit is reached.</exception>
    public static async ValueTask ExecuteAsync(OperationContext context, ResponseWriter writer, int maxErrors)
    {
        var root = new ObjectResult(context.Plan.RootType, null, context.Plan.RootFieldsOf(context.Variables));
        var reads = new List<RowRead>();
        var errors = new List<GraphQLError>();
        var results = new ResultWriter(context, writer, errors);
        try
        {
            writer.BeginObject();
            writer.WriteKey("\"data\":"u8);
            var start = writer.Position;
            bool isWritten;
            if (context.Plan.Kind == OperationKind.Mutation)
            {
                isWritten = await RunSeriallyAsync(context, root, reads, writer, results).ConfigureAwait(false);
            }
            else
            {
                await new LevelResolver(context, reads).ResolveAsync([root], 0, root.Fields.Length).ConfigureAwait(false);
                isWritten = results.WriteObject(root);
            }

            if (!isWritten)
            {
                writer.Truncate(start);
                writer.WriteNull();
            }

            writer.WriteErrors(errors.Count <= maxErrors ? errors : [.. errors.Take(maxErrors), TooMany(errors.Count, maxErrors)]);
            context.Extensions.Write(writer);
            writer.EndObject();
            writer.Complete();
        }
        finally
        {
            reads.ForEach(read => read.Holder?.Dispose());
        }
    }

    // Section 6.2.2: each field of a mutation's root is complete, and that is written, before the next begins.
    private static async ValueTask<bool> RunSeriallyAsync(
        OperationContext context, ObjectResult root, List<RowRead> reads, ResponseWriter writer, ResultWriter results)
    {
        writer.BeginObject();
        for (var i = 0; i < root.Fields.Length; i++)
        {
            await new LevelResolver(context, reads).ResolveAsync([root], i, i + 1).ConfigureAwait(false);

            // Section 6.4.4: a null that climbs this far, from however deep, makes all of the data null: nothing more is
            // to be changed.
            if (!results.WriteField(root, i))
            {
                return false;
            }
        }

        writer.EndObject();
        return true;
    }

    private static GraphQLError TooMany(int count, int maxErrors) => new()
    {
        Message = $"{count} errors occurred; the first {maxErrors} are shown.",
        Code = ErrorCodes.TooComplex,
    };
}
