using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>The same offices in each regency, a bank, and two retailers that are everywhere.</summary>
internal sealed class AgencyRule : IDemonstrationRule
{
    public static IReadOnlyList<string> Retailers { get; } = ["demo-retailer-merpati", "demo-retailer-kenari"];

    private static readonly (string Slug, string Name, string NameEn, AgencyKind Kind)[] Offices =
    [
        ("cooperatives", "Dinas Koperasi dan Usaha Mikro", "Department of Cooperatives and Micro Enterprises", AgencyKind.Department),
        ("agriculture", "Dinas Pertanian", "Department of Agriculture", AgencyKind.Department),
        ("tourism", "Dinas Pariwisata", "Department of Tourism", AgencyKind.Department),
        ("dekranasda", "Dekranasda", "Council of Crafts", AgencyKind.Dekranasda),
        ("bank", "Bank desa", "Village bank", AgencyKind.Bank),
    ];

    /// <summary>The office that gives a kind of help.</summary>
    public static string OfficeFor(AssistanceKind help, string regency) => SlugOf(
        help switch
        {
            AssistanceKind.Capital => "bank",
            AssistanceKind.Branding or AssistanceKind.TrendInformation => "dekranasda",
            AssistanceKind.Technology or AssistanceKind.PotentialDiscovery => "agriculture",
            AssistanceKind.HumanResources => "tourism",
            _ => "cooperatives",
        },
        regency);

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var regency in world.Regencies)
        {
            foreach (var office in Offices)
            {
                Add(sheets, SlugOf(office.Slug, regency), office.Name, office.NameEn, office.Kind, regency);
            }
        }

        foreach (var retailer in Retailers)
        {
            var name = retailer[(retailer.LastIndexOf('-') + 1)..];
            Add(sheets, retailer, $"Toko {char.ToUpperInvariant(name[0])}{name[1..]}", null, AgencyKind.Retailer, null);
        }
    }

    private static string SlugOf(string office, string regency) => $"demo-{office}-{regency.Replace('.', '-')}";

    private static void Add(
        DemonstrationSheets sheets, string slug, string name, string? nameEn, AgencyKind kind, string? regency) => sheets.State(
            "agencies.csv",
            "an agency.",
            ("slug", slug), ("name", DemonstrationWorld.Invented(name)), ("name_en", nameEn), ("kind", kind),
            ("regency", regency), ("aliases", null));
}
