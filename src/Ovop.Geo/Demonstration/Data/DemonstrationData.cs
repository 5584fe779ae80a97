namespace Ovop.Geo.Demonstration.Data;

/// <summary>What the rules go by, as <c>db/demonstration</c> has it: the rules hold no figure and no sentence of their own.</summary>
internal sealed class DemonstrationData
{
    private readonly Dictionary<string, double> _shares = DemonstrationFile.Read(
        "shares.csv",
        ["name", "share", "meaning"],
        row => (Name: row.Text("name"), Share: row.Number("share", 0, 1)))
        .ToDictionary(row => row.Name, row => row.Share, StringComparer.Ordinal);

    private readonly ILookup<string, Phrase> _phrases = Phrase.ReadAll();

    public DemonstrationData()
    {
        Zones = ZoneProfile.ReadAll();
        Commodities = CommodityProfile.ReadAll(Zones);
    }

    public IReadOnlyList<ZoneProfile> Zones { get; }

    public IReadOnlyList<CommodityProfile> Commodities { get; }

    /// <summary>Every name of a share that the file has.</summary>
    public IReadOnlyCollection<string> ShareNames => _shares.Keys;

    /// <summary>How often something is so, from 0 to 1.</summary>
    public double Share(string name) => _shares[name];

    public IReadOnlyList<Phrase> Phrases(string use) => [.. _phrases[use]];
}
