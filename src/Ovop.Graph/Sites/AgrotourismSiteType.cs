using Ovop.Geo.Sites;
using Ovop.Geo.Spatial;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Sites;

internal sealed class AgrotourismSiteType : EntityType<AgrotourismSite>
{
    protected override void Configure(EntityDescriptor<AgrotourismSite> descriptor) => descriptor
        .Description("A place developed for visitors around a commodity.")
        .List("agrotourismSites")
        .Single("agrotourismSiteBySlug", site => site.Slug)
        .Feature(site => site.Location, "Where it is.")
        .Statistics("agrotourismSiteStatistics")
        .Column(site => site.Slug, "A name for URLs and files; unique.")
        .Names(site => site.Name, site => site.NameId)
        .Column(site => site.Status, "How far it is.")
        .Column(site => site.Description, "More about it; null where no source tells.")
        .Column(site => site.SeasonFromMonth, "The first month for visitors, from 1 to 12; null where no source tells.")
        .Column(site => site.SeasonToMonth, "The last month for visitors, from 1 to 12; before the first over the turn of the year, null where no source tells.")
        .Column(site => site.Access, "How to get there; null where no source tells.")
        .Geometry(site => site.Location, "Where it is. See positionPrecision.")
        .Column(site => site.PositionPrecision, "How exact the position is.")
        .Bbox(site => site.Location, "The box around the site, which is the point itself: west, south, east, north.")
        .Computed(GeometryFields.DistanceMetres, site => site.Location, "Metres on the spheroid from the site to a geometry.")
        .Computed(GeometryFields.BearingDegrees, site => site.Location, "Direction from the site to a geometry's centre, in degrees clockwise from north; null where both are the same point.")
        .Add(new NearMember("Sites that lie near others, or near a geometry.", nameof(AgrotourismSite.Location)))
        .Add(new InsideMember("Sites that lie inside of others, or of a geometry.", nameof(AgrotourismSite.Location)))
        .Object(site => site.Theme, "The commodity that it shows.")
        .Object(site => site.Village, "The village that it lies in.")
        .PlainList(site => site.Facilities, "What visitors are known to find. Of what is not listed nobody knows.")
        .Add(new AroundMember())
        .Sources(site => site.Claims, "What sources say of the site.");
}
