using Ovop.Geo.Querying.Disagreements;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Sources;

internal sealed class DisagreementType : EntityType<Disagreement>
{
    private const int Field = 0;
    private const int Value = 1;
    private const int Shown = 2;
    private const int Says = 3;
    private const int Outlet = 4;

    protected override EntityModel Model(EntityModels models) => DisagreementModel.Of(models);

    protected override void Configure(EntityDescriptor<Disagreement> descriptor) => descriptor
        .Description("Something that a source says otherwise than it is shown. Both are kept; nobody decides which is right.")
        .WithoutId()
        .Column(one => one.Field, "The field that it is about, called as the field of the row where there is one: name, areaKm2, priceFromIdr. Null where the source's words alone tell it.")
        .Label(
            "What is said and by whom, and what is shown instead: name: Garam (Koran Contoh); di sini Garam laut.",
            values => Text(values, "di sini", "tidak ada"),
            values => Text(values, "here", "nothing"),
            one => one.Field, one => one.Value, one => one.Shown, one => one.Claim.Says, one => one.Claim.Source.Outlet)
        .Column(one => one.Value, "What the source says, as a text; null where it says that there is nothing, or where field is null.")
        .Column(one => one.Shown, "What stood in the row when the source was imported, as a text; null where nothing did, where a list lacks what the source names, or where field is null.")
        .Object(one => one.Claim, "The claim, with its source.")
        .PlainList(one => one.ShownBy, "The claims on the same row that contradict nothing.", "shownBy");

    private static string Text(LabelValues values, string here, string nothing) => values.Has(Field)
        ? $"{values[Field]}: {Or(values, Value, nothing)} ({values[Outlet]}); {here} {Or(values, Shown, nothing)}"
        : $"{values[Says]} ({values[Outlet]})";

    private static string Or(LabelValues values, int index, string nothing) => values.Has(index) ? values[index] : nothing;
}
