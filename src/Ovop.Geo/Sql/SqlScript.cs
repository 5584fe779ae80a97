using System.Reflection;

namespace Ovop.Geo.Sql;

/// <summary>The SQL files of <c>db/sql</c>, embedded in the assembly when it is built.</summary>
internal static class SqlScript
{
    /// <summary>The text of a file.</summary>
    /// <param name="name">Its path beneath <c>db/sql</c>, with forward slashes: <c>ovop_transform.sql</c>.</param>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"sql/{name}")
            ?? throw new InvalidOperationException($"db/sql/{name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The text of a file that is a part of a larger statement, without the lines that are comments.</summary>
    public static string ReadPart(string name) => string.Join('\n', Read(name).Split('\n')
        .Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal)));
}
