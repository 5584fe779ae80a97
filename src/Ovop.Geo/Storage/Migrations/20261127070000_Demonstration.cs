using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>The mark of a demonstration, which is no entity: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261127070000_Demonstration")]
    public partial class Demonstration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("demonstration.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TRIGGER synthetic_source_of_demonstration ON source;
            DROP FUNCTION ovop_check_synthetic_source();
            DROP TABLE demonstration_mark;
            DROP FUNCTION ovop_mark_demonstration();
            """);
    }
}
