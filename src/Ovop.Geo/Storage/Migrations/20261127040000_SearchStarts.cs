using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Columns that PostgreSQL computes, with their indexes: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261127040000_SearchStarts")]
    public partial class SearchStarts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("search_starts.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "village", "product", "producer", "product_cluster", "agrotourism_site" })
            {
                migrationBuilder.Sql(
                    $"""
                    ALTER TABLE {table} DROP COLUMN search_name;
                    ALTER TABLE {table} ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED;
                    CREATE INDEX ix_{table}_search_name ON {table} USING gin (search_name gin_trgm_ops);
                    """);
            }

            migrationBuilder.Sql("DROP FUNCTION ovop_search_fits(text, text);");
        }
    }
}
