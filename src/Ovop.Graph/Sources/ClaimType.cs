using Ovop.Geo.Sources;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sources;

internal sealed class ClaimType : EntityType<Claim>
{
    protected override void Configure(EntityDescriptor<Claim> descriptor) => descriptor
        .Description("What one source says of one row. Several may speak of one fact, and disagree.")
        .Column(claim => claim.Says, "What the source says, in our words.")
        .Label("What the source says, and which: in either language.", values => $"{values[0]} ({values[1]})", claim => claim.Says, claim => claim.Source.Outlet)
        .Column(claim => claim.Source.Outlet, "Who published the source.")
        .Column(claim => claim.Source.Title, "The source's title; null where it is not known.")
        .Column(claim => claim.Source.Url, "Where the source can be read; null where it is not known.")
        .Column(claim => claim.Source.PublishedOn, "The source's day of publication; null where it is not told.")
        .Column(claim => claim.PrintedDate, "A date that the source prints with it; null where none is.")
        .Column(claim => claim.Note, "What a reader should know of it; null where nothing.")
        .Column(claim => claim.Contradicts, "Whether it says other than what we show: both are kept.")
        .Object(claim => claim.Source, "The source.");
}
