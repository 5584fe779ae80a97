using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Triggers only: the model is that of the migration before.</summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261122024500_ProductRecords")]
    public partial class ProductRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(SqlScript.Read("product_records.sql"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            DROP TRIGGER product_record_of_products ON village;
            DROP FUNCTION ovop_check_product_record();
            DROP TRIGGER follow_insert ON product_village;
            DROP TRIGGER follow_update ON product_village;
            DROP TRIGGER follow_delete ON product_village;
            DROP FUNCTION ovop_follow_product_villages();
            """);
    }
}
