using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class StageHelpSeed() : SeedTable<StageHelpSeed.Row, StageHelp>(
    "stage_help.csv", "stage_help", "slug", "stage", "kind", "description", "description_id")
{
    /// <summary>Where nothing is known of a village, somebody has to look before anybody can help.</summary>
    private static readonly string NoStage = UpperSnake.Of(DevelopmentStage.Unknown);

    /// <summary>The stages that help may serve.</summary>
    public static IReadOnlyList<string> Stages { get; } =
        [.. UpperSnake.All(typeof(DevelopmentStage)).Where(stage => stage != NoStage)];

    protected override IReadOnlyList<string> ReferencedTables => [];

    internal override StageHelp Create(Row row, SeedReferences references)
    {
        var entity = new StageHelp
        {
            Slug = row.Slug,
            Description = row.Description,
            DescriptionId = row.DescriptionId,
        };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(StageHelp entity, int part, Row row, SeedReferences references)
    {
        entity.Stage = row.Stage;
        entity.Kind = row.Kind;
        entity.Description = row.Description;
        entity.DescriptionId = row.DescriptionId;
    }

    internal override Row ToRow(StageHelp entity, SeedReferences references) =>
        new(entity.Slug, entity.Stage, entity.Kind, entity.Description, entity.DescriptionId);

    protected override Row ReadRow(SheetRow line)
    {
        var row = new Row(
            line.Slug("slug"),
            line.Choice<DevelopmentStage>("stage"),
            line.Choice<AssistanceKind>("kind"),
            line.Text("description"),
            line.Text("description_id"));
        if (line.OptionalText("stage") == NoStage)
        {
            line.Report("stage", $"'{NoStage}' is no stage that help serves; write one of {string.Join(", ", Stages)}.");
        }

        return row;
    }

    protected override IQueryable<StageHelp> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.StageHelps.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug, DevelopmentStage Stage, AssistanceKind Kind, string Description, string DescriptionId) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("stage", Stage), new("kind", Kind), new("description", Description),
                new("description_id", DescriptionId),
            ],
        ];

        public IEnumerable<SeedReference> References => [];
    }
}
