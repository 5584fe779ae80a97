using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class ObstacleConfiguration : IEntityTypeConfiguration<Obstacle>
{
    public void Configure(EntityTypeBuilder<Obstacle> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_obstacle_description", "description ~ '\\S'");
            table.HasCheckConstraint(
                "ck_obstacle_subject", "num_nonnulls(village_code, product_id, regency_code) = 1");
            table.HasCheckConstraint("ck_obstacle_resolved_on", "resolved_on >= reported_on");
        });
        builder.HasOne(obstacle => obstacle.Village).WithMany(village => village.Obstacles)
            .HasForeignKey(obstacle => obstacle.VillageCode);
        builder.HasOne(obstacle => obstacle.Product).WithMany(product => product.Obstacles)
            .HasForeignKey(obstacle => obstacle.ProductId);
        builder.HasOne(obstacle => obstacle.Regency).WithMany().HasForeignKey(obstacle => obstacle.RegencyCode);
        builder.HasOne(obstacle => obstacle.Visit).WithMany(visit => visit.Obstacles)
            .HasForeignKey(obstacle => obstacle.VisitId);
        builder.HasMany(obstacle => obstacle.Claims).WithOne().HasForeignKey(claim => claim.ObstacleId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
