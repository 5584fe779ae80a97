using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Functions that find clusters from geometry: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261127050000_SideBySide")]
    public partial class SideBySide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SqlScript.Read("ovop_buffer.sql"));
            migrationBuilder.Sql(SqlScript.Read("ovop_commodity.sql"));
            migrationBuilder.Sql(SqlScript.Read("ovop_area.sql"));
            migrationBuilder.Sql(SqlScript.Read("ovop_side_by_side.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP FUNCTION ovop_cluster_comparison(text, text);
            DROP FUNCTION ovop_hull(text[]);
            DROP FUNCTION ovop_extent(text[]);
            DROP FUNCTION ovop_side_by_side(text[], double precision);
            DROP FUNCTION ovop_area(geometry);
            DROP FUNCTION ovop_commodity(text);
            """);
    }
}
