namespace Ovop.Graph.Web;

/// <summary>
/// A page's Content-Security-Policy: no request leaves this server, whatever a dependency of the page tries. It holds for
/// the page and for its workers.
/// </summary>
internal sealed record PagePolicy
{
    private const string Own = "'self'";

    /// <summary>What it may ask by a script besides this server: an origin; empty: nobody.</summary>
    public string OtherOrigin { get; init; } = "";

    /// <summary>Where its fonts come from besides this server, such as <c>data:</c>.</summary>
    public string OtherFonts { get; init; } = "";

    /// <summary>Where its images come from besides this server, such as <c>data:</c>.</summary>
    public string OtherImages { get; init; } = "";

    /// <summary>The header's value. Libraries write styles into the page.</summary>
    public override string ToString() => string.Join(
        "; ",
        "default-src 'none'",
        $"script-src {Own}",
        $"worker-src {Own}",
        Directive("connect-src", OtherOrigin),
        $"style-src {Own} 'unsafe-inline'",
        Directive("font-src", OtherFonts),
        Directive("img-src", OtherImages, OtherOrigin),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");

    private static string Directive(string name, params string[] others) =>
        string.Join(' ', others.Where(other => other.Length > 0).Prepend(Own).Prepend(name));
}
