using Ovop.Engine.Language;
using Ovop.Engine.Output;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>
/// Executes an operation (section 6.3) in two passes: 1. values are resolved level by level, so that batches and
/// row sources see all their parents at once; 2. the response is written, where nulls climb and paths are known.
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
        try
        {
            if (context.Plan.Kind == OperationKind.Mutation)
            {
                await ResolveSeriallyAsync(context, root, reads).ConfigureAwait(false);
            }
            else
            {
                await new LevelResolver(context, reads).ResolveAsync([root], 0, root.Fields.Length).ConfigureAwait(false);
            }

            Write(context, root, writer, maxErrors);
        }
        finally
        {
            reads.ForEach(read => read.Holder?.Dispose());
        }
    }

    // Section 6.2.2: each field of a mutation's root is complete before the next begins.
    private static async ValueTask ResolveSeriallyAsync(OperationContext context, ObjectResult root, List<RowRead> reads)
    {
        for (var i = 0; i < root.Fields.Length; i++)
        {
            await new LevelResolver(context, reads).ResolveAsync([root], i, i + 1).ConfigureAwait(false);

            // Section 6.4.4: all of the data is null now, so nothing more is to be changed.
            if (root.Fields[i].Field.Type.IsNonNull && !root.Fields[i].IsTypename && root.Results[i] is null or FieldFault)
            {
                return;
            }
        }
    }

    private static void Write(OperationContext context, ObjectResult root, ResponseWriter writer, int maxErrors)
    {
        var errors = new List<GraphQLError>();
        writer.BeginObject();
        writer.WriteKey("\"data\":"u8);
        var start = writer.Position;
        if (!new ResultWriter(context, writer, errors).WriteObject(root))
        {
            writer.Truncate(start);
            writer.WriteNull();
        }

        writer.WriteErrors(errors.Count <= maxErrors ? errors : [.. errors.Take(maxErrors), TooMany(errors.Count, maxErrors)]);
        context.Cost?.Write(writer);
        writer.EndObject();
        writer.Complete();
    }

    private static GraphQLError TooMany(int count, int maxErrors) => new()
    {
        Message = $"{count} errors occurred; the first {maxErrors} are shown.",
        Code = ErrorCodes.TooComplex,
    };
}
