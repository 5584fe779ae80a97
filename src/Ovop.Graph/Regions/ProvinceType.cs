using Ovop.Geo.Regions;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Regions;

internal sealed class ProvinceType : EntityType<Province>
{
    protected override void Configure(EntityDescriptor<Province> descriptor) => descriptor
        .Description("A province (provinsi), the top of the administrative ladder.")
        .List("provinces")
        .Single("provinceByCode", province => province.Code)
        .Feature(province => province.Boundary, "The boundary.")
        .Column(province => province.Code, "The official code, such as 35.")
        .Label(
            "The name with its step of the ladder: Provinsi Jawa Timur, Jawa Timur province.",
            values => $"Provinsi {values[0]}", values => $"{values[0]} province", province => province.Name)
        .Column(province => province.Name, "The official name.")
        .Geometry(province => province.Boundary, "The union of its villages that are known here; null while none has a boundary.")
        .Measures(province => province.Boundary, "boundary")
        .Add(new NearMember("Provinces that lie near others, or near a geometry, measured between the edges.", nameof(Province.Boundary)))
        .Add(new InsideMember("Provinces that lie inside of others, or of a geometry.", nameof(Province.Boundary)))
        .Connection(province => province.Regencies, "Its regencies that are known here.");
}
