using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>Finds out whether any row refers to a row, by the foreign keys of the model.</summary>
internal sealed class SeedReferrers(OvopDbContext database)
{
    private readonly ISqlGenerationHelper _sql = database.GetService<ISqlGenerationHelper>();

    public async Task<bool> AnyAsync(object entity, CancellationToken cancellationToken)
    {
        foreach (var key in database.Model.FindEntityType(entity.GetType())!.GetReferencingForeignKeys())
        {
            if (!IsDerived(key) && await AnyAsync(key, entity, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> AnyAsync(IForeignKey key, object entity, CancellationToken cancellationToken)
    {
        if (key.DeclaringEntityType.GetTableName() is not { } table)
        {
            return false;
        }

        // Every key that is referred to has one column.
        var column = key.Properties[0].GetColumnName();
        var value = key.PrincipalKey.Properties[0].GetGetter().GetClrValue(entity)!;
        var sql = $"SELECT EXISTS (SELECT FROM {_sql.DelimitIdentifier(table)} "
            + $"WHERE {_sql.DelimitIdentifier(column)} = {{0}}) AS \"Value\"";
        return await database.Database.SqlQueryRaw<bool>(sql, value).SingleAsync(cancellationToken);
    }

    // Computed from geometry after every change, and gone with the row.
    private static bool IsDerived(IForeignKey key) =>
        key.DeclaringEntityType.ClrType == typeof(TerrainShare)
        || (key.DeclaringEntityType.ClrType == typeof(Village)
            && key.PrincipalEntityType.ClrType == typeof(TerrainZone));
}
