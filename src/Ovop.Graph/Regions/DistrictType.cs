using Ovop.Geo.Regions;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Regions;

internal sealed class DistrictType : EntityType<District>
{
    protected override void Configure(EntityDescriptor<District> descriptor) => descriptor
        .Description("A district (kecamatan); it tells villages of the same name apart.")
        .List("districts")
        .Single("districtByCode", district => district.Code)
        .Feature(district => district.Boundary, "The boundary.")
        .Column(district => district.Code, "The official code, such as 35.05.17.")
        .Label(
            "The name with its step of the ladder: Kecamatan Wlingi, Wlingi district.",
            values => DistrictText.Indonesian(values[0]), values => DistrictText.English(values[0]), district => district.Name)
        .Column(district => district.Name, "The official name.")
        .Geometry(district => district.Boundary, "The union of its villages; null while none has a boundary.")
        .Measures(district => district.Boundary, "boundary")
        .Add(new NearMember("Districts that lie near others, or near a geometry, measured between the edges.", nameof(District.Boundary)))
        .Add(new InsideMember("Districts that lie inside of others, or of a geometry.", nameof(District.Boundary)))
        .Object(district => district.Regency, "The regency that it belongs to.")
        .Connection(district => district.Villages, "Its villages.")
        .Connection(district => district.TerrainZones, "The zones of soil and terrain that are defined by districts, this one among them.")
        .Sources(district => district.Claims, "What sources say of the district.");
}
