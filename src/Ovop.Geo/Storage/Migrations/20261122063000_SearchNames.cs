using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Columns that PostgreSQL computes, with their indexes: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261122063000_SearchNames")]
    public partial class SearchNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("search_names.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            ALTER TABLE village DROP COLUMN search_aliases, DROP COLUMN search_name;
            ALTER TABLE product DROP COLUMN search_name;
            ALTER TABLE producer DROP COLUMN search_name;
            ALTER TABLE product_cluster DROP COLUMN search_name;
            ALTER TABLE agrotourism_site DROP COLUMN search_name;
            DROP FUNCTION ovop_search_forms(text[]);
            DROP FUNCTION ovop_search_form(text);
            """);
    }
}
