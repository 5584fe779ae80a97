using Ovop.Geo.Sources;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sources;

internal sealed class SourceType : EntityType<Source>
{
    protected override void Configure(EntityDescriptor<Source> descriptor) => descriptor
        .Description("A report, register, dataset or survey that facts come from.")
        .List("sources")
        .Single("sourceBySlug", source => source.Slug)
        .Column(source => source.Slug, "A name for URLs and files; unique.")
        .Label("Outlet and title, in either language.", values => values.Has(1) ? $"{values[0]}: {values[1]}" : values[0], source => source.Outlet, source => source.Title)
        .Column(source => source.Kind, "What sort of source.")
        .Column(source => source.Outlet, "Who published it.")
        .Column(source => source.Title, "The title; null where it is not known.")
        .Column(source => source.Url, "Where it can be read; null where it is not known.")
        .Column(source => source.PublishedOn, "The day of publication; null where it is not told.")
        .Column(source => source.AccessedOn, "The day on which it was read; null where it is not known.")
        .Column(source => source.PrintedDate, "The date as printed; null where none is.")
        .Column(source => source.Licence, "The licence; null for reports that are only cited.")
        .Column(source => source.Note, "What a reader should know, such as that it is second-hand; null where nothing.")
        .Connection(source => source.Claims, "What it says.");
}
