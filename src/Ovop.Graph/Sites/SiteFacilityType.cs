using Ovop.Geo.Sites;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Sites;

internal sealed class SiteFacilityType : EntityType<SiteFacility>
{
    protected override void Configure(EntityDescriptor<SiteFacility> descriptor) => descriptor
        .Description("A facility that a site is known to have. Where there is no row, nobody knows.")
        .Column(facility => facility.Kind, "What visitors find.")
        .Label(
            "What visitors find: Musala.",
            values => Words.Facility(values[0]).Indonesian, values => Words.Facility(values[0]).English,
            facility => facility.Kind);
}
