namespace Ovop.Graph.Tiles;

/// <summary>Where a client reaches this server.</summary>
internal static class PublicAddress
{
    /// <summary>Without a slash at its end.</summary>
    public static string Of(HttpRequest request, TileSettings settings) =>
        settings.PublicUrl ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
}
