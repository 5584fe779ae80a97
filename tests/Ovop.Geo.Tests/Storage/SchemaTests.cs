using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class SchemaTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await postgis.CreateDatabaseAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_model_has_no_change_without_a_migration()
    {
        await using var sources = OvopDataSources.Create(_database.ConnectionString);
        await using var context = await sources.Contexts.CreateDbContextAsync();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Every_property_is_a_column_of_its_type_in_a_table_or_view_of_its_entity()
    {
        var inModel = OvopModel.Get().GetEntityTypes().SelectMany(ColumnsOf).Order(StringComparer.Ordinal);
        var inDatabase = await _database.ScalarAsync<string[]>("""
            SELECT array_agg(class.relname || '.' || attname || ' ' || format_type(atttypid, atttypmod)
                || CASE WHEN attnotnull OR class.relkind = 'v' THEN '' ELSE ' null' END)
            FROM pg_attribute AS attribute
            JOIN pg_class AS class ON class.oid = attribute.attrelid
            WHERE class.relnamespace = 'public'::regnamespace AND class.relkind IN ('r', 'v')
                AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                AND class.relname NOT IN ('__EFMigrationsHistory', 'table_version', 'demonstration_mark')
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
            """);
        Assert.Equal(inModel, inDatabase.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_relation_is_a_foreign_key_that_deletes_as_the_model_says()
    {
        var inModel = OvopModel.Get().GetEntityTypes()
            .Where(entity => entity.GetViewName() is null)
            .SelectMany(entity => entity.GetForeignKeys())
            .Select(key => key.GetConstraintName() + key.DeleteBehavior switch
            {
                DeleteBehavior.Cascade => " c",
                DeleteBehavior.SetNull => " n",
                _ => " a",
            });
        var inDatabase = await _database.ScalarAsync<string[]>(
            "SELECT array_agg(conname || ' ' || confdeltype::text) FROM pg_constraint WHERE contype = 'f'");
        Assert.Equal(inModel.Order(StringComparer.Ordinal), inDatabase.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_foreign_key_has_an_index()
    {
        var without = await _database.ScalarAsync<string[]>("""
            SELECT coalesce(array_agg(conname::text), '{}') FROM pg_constraint AS key
            WHERE contype = 'f' AND NOT EXISTS (
                SELECT FROM pg_index WHERE indrelid = key.conrelid AND indkey[0] = key.conkey[1])
            """);
        Assert.Empty(without);
    }

    [Fact]
    public async Task Every_geometry_column_has_a_spatial_index_in_degrees_and_one_in_metres()
    {
        var columns = await _database.ScalarAsync<string[]>("""
            SELECT array_agg(f_table_name || '.' || f_geometry_column || ' ' || (
                SELECT count(*) FILTER (WHERE definition LIKE '%USING gist (' || f_geometry_column || ')')
                    || ' '
                    || count(*) FILTER (
                        WHERE definition LIKE '%USING gist (((' || f_geometry_column || ')::geography))')
                FROM (SELECT pg_get_indexdef(indexrelid) AS definition
                    FROM pg_index WHERE indrelid = f_table_name::regclass) AS indexes))
            FROM geometry_columns
            """);
        // Neighbours only bound cells: nobody asks what is near them.
        Assert.Equal(
            [
                "agrotourism_site.location 1 1", "district.boundary 1 1", "neighbour_village.location 1 0",
                "product_cluster.extent 1 1", "province.boundary 1 1", "regency.boundary 1 1",
                "terrain_zone.boundary 1 1", "village.boundary 1 1", "village.location 1 1",
            ],
            columns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_name_has_a_trigram_index_on_what_is_compared_by_likeness()
    {
        var without = await _database.ScalarAsync<string[]>("""
            SELECT coalesce(array_agg(relname || '.' || attname), '{}')
            FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
            WHERE attname IN ('name', 'name_id') AND relkind = 'r' AND relnamespace = 'public'::regnamespace
                AND NOT EXISTS (
                    SELECT FROM pg_index WHERE indrelid = attrelid
                        AND pg_get_indexdef(indexrelid)
                            LIKE '%USING gin (ovop_normalise((' || attname || ')::text) gin_trgm_ops)')
            """);
        // Neighbours only bound cells, and a phase is found by its programme.
        Assert.Equal(["neighbour_village.name", "programme_phase.name"], without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Slugs_and_enrolments_are_unique()
    {
        await _database.ExecuteAsync(SampleRows.Insert);
        (string Index, string Sql)[] duplicates =
        [
            ("ix_commodity_slug",
                "INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'C', 'K', 'CROP')"),
            ("ix_enrolment_programme_id_village_code",
                "INSERT INTO enrolment (slug, programme_id, village_code, status) "
                + "VALUES ('again', 1, '35.05.17.2009', 'ACTIVE')"),
            ("ix_programme_phase_programme_id_ordinal",
                "INSERT INTO programme_phase (slug, programme_id, ordinal, name) VALUES ('again', 1, 1, 'Again')"),
            ("pk_product_village",
                "INSERT INTO product_village (product_id, village_code) VALUES (1, '35.05.17.2009')"),
        ];
        foreach (var (index, sql) in duplicates)
        {
            var exception = await Assert.ThrowsAsync<PostgresException>(() => _database.ExecuteAsync(sql));
            Assert.Equal((PostgresErrorCodes.UniqueViolation, index), (exception.SqlState, exception.ConstraintName));
        }

        var slugged = OvopModel.Get().GetEntityTypes()
            .Where(entity => entity.FindProperty("Slug") is not null).ToList();
        Assert.Equal(22, slugged.Count);
        Assert.All(slugged, entity => Assert.Contains(
            entity.GetIndexes(), index => index.IsUnique && index.Properties is [{ Name: "Slug" }]));
    }

    private static IEnumerable<string> ColumnsOf(IEntityType entity)
    {
        var isView = entity.GetViewName() is not null;
        var store = isView
            ? StoreObjectIdentifier.View(entity.GetViewName()!)
            : StoreObjectIdentifier.Table(entity.GetTableName()!);
        foreach (var property in entity.GetProperties())
        {
            // Views have neither lengths nor NOT NULL.
            var isNullable = property.IsNullable && !isView;
            yield return $"{store.Name}.{property.GetColumnName(store)} {property.GetColumnType(store)}"
                + (isNullable ? " null" : "");
        }
    }
}
