using Ovop.Engine.Text;

namespace Ovop.Engine.Output;

/// <summary>Writes errors as a response shows them (section 7.1.2).</summary>
public static class ErrorWriter
{
    /// <summary>Writes a whole response that holds nothing but errors: the request failed before it ran.</summary>
    public static void WriteRequestErrors(
        this ResponseWriter writer, IReadOnlyList<GraphQLError> errors, ResponseExtensions extensions = default)
    {
        writer.BeginObject();
        writer.WriteErrors(errors);
        extensions.Write(writer);
        writer.EndObject();
    }

    /// <summary>Writes the member <c>errors</c>; nothing where there are none.</summary>
    public static void WriteErrors(this ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        writer.WriteKey("\"errors\":"u8);
        writer.BeginList();
        foreach (var error in errors)
        {
            writer.Separate();
            Write(writer, error);
        }

        writer.EndList();
    }

    private static void Write(ResponseWriter writer, GraphQLError error)
    {
        writer.BeginObject();
        writer.WriteKey("\"message\":"u8);
        writer.WriteString(error.Message);
        WriteLocations(writer, error.Locations);
        WritePath(writer, error.Path);
        writer.WriteKey("\"extensions\":"u8);
        writer.BeginObject();
        writer.WriteKey("\"code\":"u8);
        writer.WriteString(error.Code);
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            writer.Separate();
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            WriteValue(writer, value);
        }

        writer.EndObject();
        writer.EndObject();
    }

    private static void WriteLocations(ResponseWriter writer, IReadOnlyList<SourceLocation> locations)
    {
        if (locations.Count == 0)
        {
            return;
        }

        writer.WriteKey("\"locations\":"u8);
        writer.BeginList();
        foreach (var location in locations)
        {
            writer.Separate();
            writer.WriteRaw("{\"line\":"u8);
            writer.WriteNumber(location.Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteNumber(location.Column);
            writer.EndObject();
        }

        writer.EndList();
    }

    private static void WritePath(ResponseWriter writer, IReadOnlyList<object>? path)
    {
        if (path is not null)
        {
            writer.WriteKey("\"path\":"u8);
            WriteValue(writer, path);
        }
    }

    private static void WriteValue(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case bool truth:
                writer.WriteBoolean(truth);
                break;
            case int or long:
                writer.WriteNumber(Convert.ToInt64(value, null));
                break;
            case double number:
                writer.WriteNumber(number);
                break;
            case IEnumerable<object?> items:
                writer.BeginList();
                foreach (var item in items)
                {
                    writer.Separate();
                    WriteValue(writer, item);
                }

                writer.EndList();
                break;
            default:
                writer.WriteString(value.ToString());
                break;
        }
    }
}
