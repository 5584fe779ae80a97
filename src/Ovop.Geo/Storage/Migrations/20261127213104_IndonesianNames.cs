using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class IndonesianNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "name_id",
                table: "product_cluster",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_id",
                table: "product",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_id",
                table: "producer",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_id",
                table: "agrotourism_site",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_cluster_name_id",
                table: "product_cluster",
                sql: "name_id ~ '\\S'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_name_id",
                table: "product",
                sql: "name_id ~ '\\S'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_producer_name_id",
                table: "producer",
                sql: "name_id ~ '\\S'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_agrotourism_site_name_id",
                table: "agrotourism_site",
                sql: "name_id ~ '\\S'");

            migrationBuilder.Sql(SqlScript.Read("indonesian_name_indexes.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_product_cluster_name_id",
                table: "product_cluster");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_name_id",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_producer_name_id",
                table: "producer");

            migrationBuilder.DropCheckConstraint(
                name: "ck_agrotourism_site_name_id",
                table: "agrotourism_site");

            migrationBuilder.DropColumn(
                name: "name_id",
                table: "product_cluster");

            migrationBuilder.DropColumn(
                name: "name_id",
                table: "product");

            migrationBuilder.DropColumn(
                name: "name_id",
                table: "producer");

            migrationBuilder.DropColumn(
                name: "name_id",
                table: "agrotourism_site");
        }
    }
}
