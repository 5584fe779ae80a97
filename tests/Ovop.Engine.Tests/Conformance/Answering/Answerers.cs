using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>This engine's answers by kind.</summary>
internal static class Answerers
{
    public static readonly Answerer Parse = new("parse", _ => item => Task.FromResult(OurAnswers.Parse(item)));

    public static readonly Answerer Validate = new("validate", sdl =>
    {
        var schema = SchemaOf(sdl!, SdlSchema.Build);
        return item => Task.FromResult(OurAnswers.Validate(schema, item));
    });

    public static readonly Answerer Variables = new("variables", sdl =>
    {
        var schema = SchemaOf(sdl!, SdlSchema.Build);
        return item => Task.FromResult(OurAnswers.Variables(schema, item));
    });

    /// <summary>With functions, awaited or not, and batches.</summary>
    public static readonly Answerer Execute = new("execute", sdl =>
    {
        var schema = SchemaOf(sdl!, SdlSchema.Build);
        return item => OurAnswers.ExecuteAsync(schema, item);
    });

    /// <summary>With row sources.</summary>
    public static readonly Answerer ExecuteOnRows = new("execute", sdl =>
    {
        var schema = SchemaOf(sdl!, SdlSchema.BuildOnRows);
        return item => OurAnswers.ExecuteAsync(schema, item);
    });

    public static readonly Answerer Faults = new("faults", _ => item => Task.FromResult(OurAnswers.Faults(item)));

    // Null where the schema is not valid or no schema at all, which only shrinking brings about.
    private static Schema? SchemaOf(string sdl, Func<string, Schema> build)
    {
        try
        {
            return build(sdl);
        }
        catch (Exception exception) when (
            exception is SchemaException or GraphQLException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
