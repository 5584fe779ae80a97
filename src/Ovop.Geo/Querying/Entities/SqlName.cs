namespace Ovop.Geo.Querying.Entities;

/// <summary>
/// The one way in which an identifier gets into SQL text: in double quotes, inner quotes doubled (PostgreSQL manual,
/// 4.1.1). Identifiers come from EF's metadata only.
/// </summary>
internal static class SqlName
{
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Quote(string? schema, string name) =>
        schema is null ? Quote(name) : $"{Quote(schema)}.{Quote(name)}";
}
