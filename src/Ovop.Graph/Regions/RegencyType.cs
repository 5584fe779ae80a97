using Ovop.Geo.Regions;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Regions;

internal sealed class RegencyType : EntityType<Regency>
{
    protected override void Configure(EntityDescriptor<Regency> descriptor) => descriptor
        .Description("A regency (kabupaten or kota), which runs an OVOP programme.")
        .List("regencies")
        .Single("regencyByCode", regency => regency.Code)
        .Feature(regency => regency.Boundary, "The boundary.")
        .Column(regency => regency.Code, "The official code, such as 35.05.")
        .Label(
            "Kind and name: Kabupaten Blitar, Blitar regency.",
            values => RegencyText.Indonesian(values[0], values[1]), values => RegencyText.English(values[0], values[1]),
            regency => regency.Kind, regency => regency.Name)
        .Column(regency => regency.Name, "The official name.")
        .Column(regency => regency.Kind, "Kabupaten or kota.")
        .Geometry(regency => regency.Boundary, "The union of its villages; null while none has a boundary.")
        .Measures(regency => regency.Boundary, "boundary")
        .Add(new NearMember("Regencies that lie near others, or near a geometry, measured between the edges.", nameof(Regency.Boundary)))
        .Add(new InsideMember("Regencies that lie inside of others, or of a geometry.", nameof(Regency.Boundary)))
        .Object(regency => regency.Province, "The province that it belongs to.")
        .Connection(regency => regency.Districts, "Its districts.")
        .Connection(regency => regency.Villages, "Its villages.")
        .Sources(regency => regency.Claims, "What sources say of the regency.");
}
