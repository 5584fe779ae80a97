using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class VillageStatistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_village_regency_code_kind",
                table: "village");

            migrationBuilder.CreateIndex(
                name: "ix_village_regency_code_kind",
                table: "village",
                columns: new[] { "regency_code", "kind" })
                .Annotation("Npgsql:IndexInclude", new[] { "district_code", "area_km2", "product_record" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_village_regency_code_kind",
                table: "village");

            migrationBuilder.CreateIndex(
                name: "ix_village_regency_code_kind",
                table: "village",
                columns: new[] { "regency_code", "kind" });
        }
    }
}
