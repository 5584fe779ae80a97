using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LinkIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_terrain_zone_district_district_code",
                table: "terrain_zone_district");

            migrationBuilder.DropIndex(
                name: "ix_product_village_village_code",
                table: "product_village");

            migrationBuilder.DropIndex(
                name: "ix_product_cluster_village_village_code",
                table: "product_cluster_village");

            migrationBuilder.DropIndex(
                name: "ix_producer_village_village_code",
                table: "producer_village");

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_district_district_code_terrain_zone_id",
                table: "terrain_zone_district",
                columns: new[] { "district_code", "terrain_zone_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_village_village_code_product_id",
                table: "product_village",
                columns: new[] { "village_code", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_village_village_code_product_cluster_id",
                table: "product_cluster_village",
                columns: new[] { "village_code", "product_cluster_id" });

            migrationBuilder.CreateIndex(
                name: "ix_producer_village_village_code_producer_id",
                table: "producer_village",
                columns: new[] { "village_code", "producer_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_terrain_zone_district_district_code_terrain_zone_id",
                table: "terrain_zone_district");

            migrationBuilder.DropIndex(
                name: "ix_product_village_village_code_product_id",
                table: "product_village");

            migrationBuilder.DropIndex(
                name: "ix_product_cluster_village_village_code_product_cluster_id",
                table: "product_cluster_village");

            migrationBuilder.DropIndex(
                name: "ix_producer_village_village_code_producer_id",
                table: "producer_village");

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_district_district_code",
                table: "terrain_zone_district",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_village_village_code",
                table: "product_village",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_village_village_code",
                table: "product_cluster_village",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_producer_village_village_code",
                table: "producer_village",
                column: "village_code");
        }
    }
}
