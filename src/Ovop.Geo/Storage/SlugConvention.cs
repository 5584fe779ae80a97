using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Ovop.Geo.Storage;

/// <summary>
/// Every property <c>Slug</c> is a natural key: unique, lower-case words joined by hyphens. It is what files and URLs
/// call the row by.
/// </summary>
internal sealed class SlugConvention : IModelFinalizingConvention
{
    private const int MaxLength = 120;

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.FindProperty("Slug") is not { } slug)
            {
                continue;
            }

            slug.Builder.HasMaxLength(MaxLength);
            var table = entity.GetTableName();
            entity.Builder.HasIndex([slug], $"ix_{table}_slug")?.IsUnique(true);
            entity.Builder.HasCheckConstraint($"ck_{table}_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
        }
    }
}
