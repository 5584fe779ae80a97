using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Functions only: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261122061500_StatisticsFunctions")]
    public partial class StatisticsFunctions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("ovop_cell.sql") + SqlScript.Read("ovop_statistics.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP FUNCTION ovop_hull(geometry);
            DROP FUNCTION ovop_extent(box2d);
            DROP FUNCTION ovop_cell_boundary(bigint, double precision, boolean);
            DROP FUNCTION ovop_cell(geometry, double precision, boolean);
            """);
    }
}
