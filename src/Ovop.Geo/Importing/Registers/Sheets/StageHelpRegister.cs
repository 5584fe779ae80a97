using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>What helps villages, stage by stage.</summary>
internal static class StageHelpRegister
{
    public static Register Register { get; } = new()
    {
        Name = "stage-help",
        Table = "stage_help",
        Rows = "forms of help by stage",
        Description = "Tell what helps villages at a stage, which their needs are told by",
        NameId = "daftar pendampingan menurut tahap",
        Create = () => new StageHelpSeed(),
        SlugFrom = "stage and kind",
        SlugOf = row => RegisterSlug.Of(row["stage"], row["kind"]),
        Columns =
        [
            (RegisterColumn.Choice<DevelopmentStage>("stage", "tahap", "the stage of villages", "NO_PRODUCT")
                with { Words = StageHelpSeed.Stages }).Required().Subject(),
            RegisterColumn.Choice<AssistanceKind>("kind", "jenis", "what kind of help", "TRAINING").Required().Subject(),
            RegisterColumn.Text(
                "description", "uraian (Inggris)", "the help in English, and for which of the villages or products where not for all",
                "Training of a first group of makers.").Required(),
            RegisterColumn.Text(
                "description_id", "uraian", "the same in Indonesian", "Pelatihan kelompok perajin pertama.").Required(),
        ],
    };
}
