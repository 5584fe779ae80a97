using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>Phases of programmes have a slug, and claims of their own: so a register can bring them.</summary>
    public partial class PhaseClaims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.AddColumn<string>(
                name: "slug",
                table: "programme_phase",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            // As files of the seed name a phase that they give no slug; the ledger knows those that it wrote by it too. Where there
            // are none, nothing is written, and no table's version rises.
            migrationBuilder.Sql("""
                DO $$
                BEGIN
                    IF EXISTS (SELECT FROM programme_phase) THEN
                        UPDATE programme_phase AS phase
                        SET slug = CASE
                            WHEN length(programme.slug || '-' || phase.ordinal) <= 120 THEN programme.slug || '-' || phase.ordinal
                            ELSE 'phase-' || phase.id
                        END
                        FROM programme
                        WHERE programme.id = phase.programme_id;
                    END IF;

                    IF EXISTS (SELECT FROM seed_ledger) THEN
                        UPDATE seed_ledger SET key = replace(key, '|', '-')
                        WHERE table_name = 'programme_phase' OR table_name LIKE 'programme\_phase of %';
                    END IF;
                END
                $$;
                """);

            migrationBuilder.AlterColumn<string>(
                name: "slug",
                table: "programme_phase",
                type: "character varying(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(120)",
                oldMaxLength: 120,
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "programme_phase_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_phase_slug",
                table: "programme_phase",
                column: "slug",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_programme_phase_slug",
                table: "programme_phase",
                sql: "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");

            migrationBuilder.CreateIndex(
                name: "ix_claim_programme_phase_id",
                table: "claim",
                column: "programme_phase_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id, stage_help_id, programme_phase_id) = 1");

            migrationBuilder.AddForeignKey(
                name: "fk_claim_programme_phase_id",
                table: "claim",
                column: "programme_phase_id",
                principalTable: "programme_phase",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_claim_programme_phase_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_programme_phase_slug",
                table: "programme_phase");

            migrationBuilder.DropCheckConstraint(
                name: "ck_programme_phase_slug",
                table: "programme_phase");

            migrationBuilder.DropIndex(
                name: "ix_claim_programme_phase_id",
                table: "claim");

            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.Sql("""
                UPDATE seed_ledger AS ledger SET key = programme.slug || '|' || phase.ordinal
                FROM programme_phase AS phase
                JOIN programme ON programme.id = phase.programme_id
                WHERE ledger.key = phase.slug
                    AND (ledger.table_name = 'programme_phase' OR ledger.table_name LIKE 'programme\_phase of %');

                DELETE FROM claim WHERE programme_phase_id IS NOT NULL;
                """);

            migrationBuilder.DropColumn(
                name: "slug",
                table: "programme_phase");

            migrationBuilder.DropColumn(
                name: "programme_phase_id",
                table: "claim");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id, stage_help_id) = 1");
        }
    }
}
