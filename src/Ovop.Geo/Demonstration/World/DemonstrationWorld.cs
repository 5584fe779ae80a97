using Ovop.Geo.Demonstration.Chance;
using Ovop.Geo.Demonstration.Data;

namespace Ovop.Geo.Demonstration.World;

/// <summary>
/// What is known of the invented world while one run invents it: each rule reads what those before it have put down, and puts
/// down its own. Nobody else sees it.
/// </summary>
internal sealed class DemonstrationWorld(
    DemonstrationData data, Dice dice, IReadOnlyDictionary<string, string> regencies, IReadOnlyList<InventedVillage> villages)
{
    private readonly IReadOnlyDictionary<string, string> _regencies = regencies;

    private readonly Dictionary<string, InventedVillage[]> _nearest = [];

    /// <summary>The day on which the invented record ends; all its days lie before. Fixed, as all else is.</summary>
    public static DateOnly Today { get; } = new(2026, 6, 30);

    /// <summary>By code.</summary>
    public IReadOnlyList<InventedVillage> Villages => villages;

    public DemonstrationData Data => data;

    /// <summary>Their codes, in order.</summary>
    public IReadOnlyList<string> Regencies { get; } = [.. regencies.Keys.Order(StringComparer.Ordinal)];

    public List<Making> Makings { get; } = [];

    public List<InventedProducer> Producers { get; } = [];

    public List<InventedProduct> Products { get; } = [];

    public List<InventedCluster> Clusters { get; } = [];

    public List<InventedVisit> Visits { get; } = [];

    public List<InventedObstacle> Obstacles { get; } = [];

    /// <summary>Draws for a purpose and what it is for.</summary>
    public Draw Roll(string purpose, string key) => dice.For(purpose, key);

    /// <summary>Whether something that is so for a share of all is so for this one.</summary>
    public bool Is(string share, string key) => dice.For(share, key).Is(data.Share(share));

    /// <summary>A sentence for a use.</summary>
    public Phrase Say(string use, string key) => dice.For(use, key).Of(data.Phrases(use));

    public string NameOf(string regency) => _regencies[regency];

    /// <summary>A name that nobody can take for a real one's.</summary>
    public static string Invented(string name) => $"{name} (demo)";

    /// <summary>The villages of the same regency, nearest first, without the village itself.</summary>
    public IReadOnlyList<InventedVillage> Nearest(InventedVillage village)
    {
        if (!_nearest.TryGetValue(village.Code, out var nearest))
        {
            nearest = [.. villages
                .Where(other => other.Regency == village.Regency && other.Code != village.Code)
                .OrderBy(village.KilometresTo).ThenBy(other => other.Code, StringComparer.Ordinal)];
            _nearest.Add(village.Code, nearest);
        }

        return nearest;
    }
}
