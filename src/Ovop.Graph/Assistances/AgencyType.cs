using Ovop.Geo.Assistances;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Assistances;

internal sealed class AgencyType : EntityType<Agency>
{
    protected override void Configure(EntityDescriptor<Agency> descriptor) => descriptor
        .Description("Who assists or partners: a department, a bank, a retailer.")
        .List("agencies")
        .Single("agencyBySlug", agency => agency.Slug)
        .Column(agency => agency.Slug, "A name for URLs and files; unique.")
        .Label(
            "The name; in English the English one, where it has one.",
            values => values[0], values => values.Has(1) ? values[1] : values[0], agency => agency.Name, agency => agency.NameEn)
        .Column(agency => agency.Name, "The name as it calls itself.")
        .Column(agency => agency.NameEn, "The English name; null where none is needed.")
        .Column(agency => agency.Kind, "What sort of agency.")
        .Column(agency => agency.Aliases, "Other spellings met in sources.")
        .Object(agency => agency.Regency, "The regency that it works in; null where it works beyond one.")
        .Connection(agency => agency.Assistances, "The help that it gives.")
        .Connection(agency => agency.MarketAccesses, "The ways to buyers that it is a partner of.")
        .Connection(agency => agency.Requirements, "What its lists ask of products.")
        .Sources(agency => agency.Claims, "What sources say of the agency.");
}
