namespace Ovop.Graph.Http.Requests;

/// <summary>The origins whose pages may read our answers (CORS).</summary>
internal sealed class AllowedOrigins
{
    private readonly HashSet<string> _origins;

    /// <param name="origins">Such as <c>https://map.example.org</c>; <c>*</c> for all.</param>
    public AllowedOrigins(IEnumerable<string> origins)
    {
        _origins = [.. origins.Select(origin => origin.ToLowerInvariant())];
        AreAll = _origins.Remove("*");
    }

    /// <summary>Whether every page may read them.</summary>
    public bool AreAll { get; }

    public bool AreNone => !AreAll && _origins.Count == 0;

    public IReadOnlyCollection<string> Origins => _origins;

    public bool Contains(string origin) => AreAll || _origins.Contains(origin.ToLowerInvariant());
}
