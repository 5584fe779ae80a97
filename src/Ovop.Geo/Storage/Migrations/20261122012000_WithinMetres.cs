using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Functions only: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261122012000_WithinMetres")]
    public partial class WithinMetres : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("ovop_within_metres.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP FUNCTION ovop_within_metres(geometry, geometry, double precision);
            DROP FUNCTION ovop_reach(geometry, double precision);
            """);
    }
}
