using Microsoft.Extensions.Caching.Memory;
using Ovop.Graph.Inputs;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Tiles;

/// <summary>All tile sets by name, each with the filters that were asked last.</summary>
internal sealed class TileSets(IReadOnlyList<TileSet> sets, JsonInputs inputs) : IDisposable
{
    private const string Where = "where";

    // Filters are kept for the tiles of the screens that are looked at now, not for ever.
    private const int KeptFilterBytes = 4_000_000;
    private const int BytesOfFilter = 4_000;

    private readonly MemoryCache _drawings = new(new MemoryCacheOptions { SizeLimit = KeptFilterBytes });

    public IReadOnlyList<TileSet> All => sets;

    /// <exception cref="RefusedException">There is none of the name.</exception>
    public TileSet Find(string name)
    {
        foreach (var set in sets)
        {
            if (set.Name == name)
            {
                return set;
            }
        }

        throw new RefusedException($"There is no layer \"{name}\". There are: {string.Join(", ", sets.Select(set => set.Name))}.")
        {
            IsNotFound = true,
        };
    }

    /// <summary>Ready to be drawn.</summary>
    /// <param name="set">Of what.</param>
    /// <param name="where">JSON: a value of the set's filter input; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusedException">The filter is refused.</exception>
    public async ValueTask<TileDrawing> OpenAsync(TileSet set, string? where, CancellationToken cancellationToken)
    {
        if (_drawings.TryGetValue((set, where), out TileDrawing? kept))
        {
            return kept!;
        }

        var given = where is null ? null : inputs.Read(new JsonInput(Where, set.FilterName, where))[0];
        var drawing = await set.OpenAsync(given, given is null ? null : where, cancellationToken).ConfigureAwait(false);
        return _drawings.Set(
            (set, where), drawing, new MemoryCacheEntryOptions { Size = BytesOfFilter + ((where?.Length ?? 0) * sizeof(char)) });
    }

    /// <summary>The filter of a request. What is misspelt must not draw everything.</summary>
    /// <exception cref="RefusedException">Another parameter is given, or the filter twice.</exception>
    public static string? WhereOf(HttpRequest request)
    {
        if (!request.QueryString.HasValue)
        {
            return null;
        }

        foreach (var name in request.Query.Keys.Where(name => name != Where))
        {
            throw new RefusedException($"There is no parameter \"{name}\". There is: {Where}.");
        }

        return request.Query[Where] switch
        {
            { Count: > 1 } => throw new RefusedException($"The parameter \"{Where}\" stands twice."),
            [{ Length: > 0 } json] => json,
            _ => null,
        };
    }

    public void Dispose() => _drawings.Dispose();
}
