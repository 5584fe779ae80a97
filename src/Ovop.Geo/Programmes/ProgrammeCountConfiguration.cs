using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class ProgrammeCountConfiguration : IEntityTypeConfiguration<ProgrammeCount>
{
    public void Configure(EntityTypeBuilder<ProgrammeCount> builder)
    {
        builder.ToView("programme_count");
        builder.HasKey(count => count.ProgrammeId);
    }
}
