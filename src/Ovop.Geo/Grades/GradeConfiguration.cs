using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Grades;

internal sealed class GradeConfiguration : IEntityTypeConfiguration<Grade>
{
    public void Configure(EntityTypeBuilder<Grade> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_grade_stars", "stars BETWEEN 1 AND 5");
            table.HasCheckConstraint("ck_grade_valid_until", "valid_until > awarded_on");
        });
        builder.Property(grade => grade.Body).HasMaxLength(200);
        builder.HasOne(grade => grade.Product).WithMany(product => product.Grades)
            .HasForeignKey(grade => grade.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(grade => grade.Claims).WithOne().HasForeignKey(claim => claim.GradeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
