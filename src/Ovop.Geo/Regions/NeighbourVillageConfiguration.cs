using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Regions;

internal sealed class NeighbourVillageConfiguration : IEntityTypeConfiguration<NeighbourVillage>
{
    public void Configure(EntityTypeBuilder<NeighbourVillage> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_neighbour_village_code", "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'");
            table.HasCheckConstraint("ck_neighbour_village_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_neighbour_village_location", GeometryCheck.Position("location"));
        });
        builder.HasKey(village => village.Code);
        builder.Property(village => village.Code).HasMaxLength(13);
        builder.HasIndex(village => village.Location).HasMethod("gist");
    }
}
