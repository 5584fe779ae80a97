using System.Reflection;

namespace Ovop.Geo.Storage;

/// <summary>Text of the files under <c>db/sql</c>, which are embedded at build.</summary>
internal static class SqlFile
{
    /// <param name="name">Such as <c>normalise.sql</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sql/" + name)
            ?? throw new InvalidOperationException($"db/sql/{name} is not embedded in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
