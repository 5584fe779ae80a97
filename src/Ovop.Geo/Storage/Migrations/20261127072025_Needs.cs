using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>
    /// What helps villages at which stage, and the views of needs, readiness, named villages and months of seasons. The
    /// views of stages and requirements are made anew: the first by sets, the second with its purpose.
    /// </summary>
    public partial class Needs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "programme_phase",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "programme_phase",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "stage_help_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "stage_help",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    description_id = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_help", x => x.id);
                    table.CheckConstraint("ck_stage_help_description", "description ~ '\\S' AND description_id ~ '\\S'");
                    table.CheckConstraint("ck_stage_help_kind", "kind IN ('POTENTIAL_DISCOVERY', 'TRAINING', 'HUMAN_RESOURCES', 'CAPITAL', 'TECHNOLOGY', 'PACKAGING', 'SHELF_LIFE', 'BRANDING', 'TREND_INFORMATION', 'MARKETING', 'FULL', 'OTHER')");
                    table.CheckConstraint("ck_stage_help_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_stage_help_stage", "stage IN ('UNKNOWN', 'NO_PRODUCT', 'STRUGGLING', 'DEVELOPED', 'FLAGSHIP', 'EXPORTING')");
                    table.CheckConstraint("ck_stage_help_stage_known", "stage <> 'UNKNOWN'");
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_programme_phase_ends_on",
                table: "programme_phase",
                sql: "ends_on >= starts_on");

            migrationBuilder.CreateIndex(
                name: "ix_claim_stage_help_id",
                table: "claim",
                column: "stage_help_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id, stage_help_id) = 1");

            migrationBuilder.CreateIndex(
                name: "ix_stage_help_slug",
                table: "stage_help",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stage_help_stage",
                table: "stage_help",
                column: "stage");

            migrationBuilder.AddForeignKey(
                name: "fk_claim_stage_help_id",
                table: "claim",
                column: "stage_help_id",
                principalTable: "stage_help",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.Sql(SqlScript.Read("village_stage.sql"));
            migrationBuilder.Sql(SqlScript.Read("village_need.sql"));
            migrationBuilder.Sql(SqlScript.Read("product_requirement.sql"));
            migrationBuilder.Sql(SqlScript.Read("product_readiness.sql"));
            migrationBuilder.Sql(SqlScript.Read("production_season_month.sql"));
            migrationBuilder.Sql(SqlScript.Read("programme_count.sql"));
            migrationBuilder.Sql("CALL ovop_watch_table('stage_help');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP VIEW programme_count;
                DROP VIEW production_season_month;
                DROP VIEW product_requirement_grade;
                DROP VIEW product_requirement_permit;
                DROP VIEW product_readiness;
                DROP VIEW village_need;
                DROP VIEW village_help_assistance;
                DROP VIEW village_help;
                DROP VIEW village_assistance;
                """);

            migrationBuilder.DropForeignKey(
                name: "fk_claim_stage_help_id",
                table: "claim");

            migrationBuilder.DropTable(
                name: "stage_help");

            migrationBuilder.DropCheckConstraint(
                name: "ck_programme_phase_ends_on",
                table: "programme_phase");

            migrationBuilder.DropIndex(
                name: "ix_claim_stage_help_id",
                table: "claim");

            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "programme_phase");

            migrationBuilder.DropColumn(
                name: "note",
                table: "programme_phase");

            migrationBuilder.DropColumn(
                name: "stage_help_id",
                table: "claim");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id) = 1");
        }
    }
}
