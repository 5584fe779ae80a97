using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ovop.Geo.Querying.Entities;

/// <summary><c>db/entities.json</c>: the descriptions of all entities, built into the program. A test keeps it true.</summary>
internal static partial class EntityFile
{
    private const string Resource = "entities.json";

    public static ImmutableArray<EntityDescription> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built into this program.");
        return JsonSerializer.Deserialize(stream, Json.Default.ImmutableArrayEntityDescription);
    }

    /// <summary>The file's text: a line for each column and relation, so that a change shows as what it is.</summary>
    public static string Write(ImmutableArray<EntityDescription> entities)
    {
        var text = new StringBuilder("[\n");
        foreach (var entity in entities)
        {
            var head = JsonSerializer.Serialize(entity with { Columns = [], Relations = [] }, Json.Default.EntityDescription);
            text.Append(head.AsSpan(0, head.IndexOf(",\"columns\"", StringComparison.Ordinal)));
            AppendLines(text, "columns", entity.Columns, Json.Default.ColumnDescription);
            AppendLines(text, "relations", entity.Relations, Json.Default.RelationDescription);
            text.Append(entity == entities[^1] ? "}\n" : "},\n");
        }

        return text.Append("]\n").ToString();
    }

    private static void AppendLines<T>(StringBuilder text, string name, IEnumerable<T> items, JsonTypeInfo<T> type) => text
        .Append(",\n  \"").Append(name).Append("\":[")
        .AppendJoin(',', items.Select(item => "\n    " + JsonSerializer.Serialize(item, type)))
        .Append(']');

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(ImmutableArray<EntityDescription>))]
    private sealed partial class Json : JsonSerializerContext;
}
