using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>A function only: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261122060000_InCrs")]
    public partial class InCrs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("ovop_in_crs.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DROP FUNCTION ovop_in_crs(geometry, integer);");
    }
}
