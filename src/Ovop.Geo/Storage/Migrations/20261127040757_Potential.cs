using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>
    /// Potential and programmes in depth: grades, permits, seasons, suitability, requirements, events and facilities, what
    /// comes of help, and the views of stages, timelines and what waits.
    /// </summary>
    public partial class Potential : Migration
    {
        private static readonly string[] Watched =
        [
            "grade", "land_suitability", "permit", "production_season", "programme_event", "requirement", "site_facility",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_source_kind",
                table: "source");

            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.AddColumn<string>(
                name: "purpose",
                table: "visit",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_by",
                table: "programme",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "development",
                table: "product",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "price_from_idr",
                table: "product",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "price_to_idr",
                table: "product",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "price_unit",
                table: "product",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "shelf_life_days",
                table: "product",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "size",
                table: "producer",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "workers",
                table: "producer",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reported_on",
                table: "obstacle",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "resolution",
                table: "obstacle",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "resolved_on",
                table: "obstacle",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "visit_id",
                table: "obstacle",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "market_access",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "since_printed",
                table: "market_access",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "contradicts",
                table: "claim",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "grade_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "land_suitability_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "permit_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "production_season_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "programme_event_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "requirement_id",
                table: "claim",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ended_on",
                table: "assistance",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "obstacle_id",
                table: "assistance",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                table: "assistance",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "promised_on",
                table: "assistance",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "started_on",
                table: "assistance",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "visit_id",
                table: "assistance",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "access",
                table: "agrotourism_site",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "season_from_month",
                table: "agrotourism_site",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "season_to_month",
                table: "agrotourism_site",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "grade",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    scheme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: false),
                    awarded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grade", x => x.id);
                    table.CheckConstraint("ck_grade_scheme", "scheme IN ('OVOP', 'OTOP', 'OCOP', 'OTHER')");
                    table.CheckConstraint("ck_grade_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_grade_stars", "stars BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_grade_valid_until", "valid_until > awarded_on");
                    table.ForeignKey(
                        name: "fk_grade_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "land_suitability",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    commodity_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: true),
                    terrain_zone_id = table.Column<int>(type: "integer", nullable: true),
                    soil = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    terrain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    limiting_factors = table.Column<List<string>>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_land_suitability", x => x.id);
                    table.CheckConstraint("ck_land_suitability_basis", "basis IN ('SURVEY', 'EXPERT', 'PRESS')");
                    table.CheckConstraint("ck_land_suitability_class", "class IN ('S1', 'S2', 'S3', 'N')");
                    table.CheckConstraint("ck_land_suitability_limiting_factors", "limiting_factors <@ ARRAY['tc', 'wa', 'oa', 'rc', 'nr', 'eh', 'fh', 'lp']::text[] AND cardinality(limiting_factors) <= 8");
                    table.CheckConstraint("ck_land_suitability_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_land_suitability_soil", "soil IN ('VOLCANIC', 'LIMESTONE', 'ALLUVIAL', 'PEAT', 'CLAY', 'SAND', 'OTHER')");
                    table.CheckConstraint("ck_land_suitability_subject", "num_nonnulls(village_code, terrain_zone_id, coalesce(soil, terrain)) = 1");
                    table.CheckConstraint("ck_land_suitability_terrain", "terrain IN ('MOUNTAINS', 'HILLS', 'PLATEAU', 'PLAIN', 'COAST', 'SWAMP', 'OTHER')");
                    table.ForeignKey(
                        name: "fk_land_suitability_commodity_id",
                        column: x => x.commodity_id,
                        principalTable: "commodity",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_land_suitability_terrain_zone_id",
                        column: x => x.terrain_zone_id,
                        principalTable: "terrain_zone",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_land_suitability_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "permit",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    producer_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permit", x => x.id);
                    table.CheckConstraint("ck_permit_expires_on", "expires_on > issued_on");
                    table.CheckConstraint("ck_permit_kind", "kind IN ('NIB', 'PIRT', 'BPOM', 'HALAL', 'BRAND')");
                    table.CheckConstraint("ck_permit_lacking", "status <> 'LACKING' OR num_nonnulls(number, issued_on, expires_on) = 0");
                    table.CheckConstraint("ck_permit_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_permit_status", "status IN ('HELD', 'APPLIED', 'LACKING')");
                    table.CheckConstraint("ck_permit_subject", "num_nonnulls(product_id, producer_id) = 1");
                    table.ForeignKey(
                        name: "fk_permit_producer_id",
                        column: x => x.producer_id,
                        principalTable: "producer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_permit_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_season",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    from_month = table.Column<int>(type: "integer", nullable: false),
                    to_month = table.Column<int>(type: "integer", nullable: false),
                    quantity = table.Column<double>(type: "double precision", nullable: true),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_season", x => x.id);
                    table.CheckConstraint("ck_production_season_from_month", "from_month BETWEEN 1 AND 12");
                    table.CheckConstraint("ck_production_season_quantity", "quantity > 0 AND quantity < 1e15");
                    table.CheckConstraint("ck_production_season_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_production_season_to_month", "to_month BETWEEN 1 AND 12");
                    table.CheckConstraint("ck_production_season_unit", "unit ~ '\\S' AND (quantity IS NULL OR unit IS NOT NULL)");
                    table.CheckConstraint("ck_production_season_year", "year BETWEEN 1900 AND 2200");
                    table.ForeignKey(
                        name: "fk_production_season_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_event",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    programme_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    printed_date = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_event", x => x.id);
                    table.CheckConstraint("ck_programme_event_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_programme_event_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_programme_event_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "requirement",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    permit_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grade_scheme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    min_stars = table.Column<int>(type: "integer", nullable: true),
                    min_shelf_life_days = table.Column<int>(type: "integer", nullable: true),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    agency_id = table.Column<int>(type: "integer", nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_requirement", x => x.id);
                    table.CheckConstraint("ck_requirement_asks", "(permit_kind IS NOT NULL) = (kind = 'PERMIT') AND (grade_scheme IS NOT NULL) = (kind = 'GRADE') AND (min_stars IS NOT NULL) = (kind = 'GRADE') AND (min_shelf_life_days IS NOT NULL) = (kind = 'SHELF_LIFE')");
                    table.CheckConstraint("ck_requirement_category", "category IN ('CROP', 'LIVESTOCK', 'PROCESSED_FOOD', 'DRINK', 'CRAFT', 'TEXTILE', 'FOOTWEAR_AND_BAGS', 'TOOLS', 'OTHER')");
                    table.CheckConstraint("ck_requirement_description", "description ~ '\\S'");
                    table.CheckConstraint("ck_requirement_grade_scheme", "grade_scheme IN ('OVOP', 'OTOP', 'OCOP', 'OTHER')");
                    table.CheckConstraint("ck_requirement_kind", "kind IN ('PERMIT', 'GRADE', 'SHELF_LIFE')");
                    table.CheckConstraint("ck_requirement_min_shelf_life_days", "min_shelf_life_days > 0");
                    table.CheckConstraint("ck_requirement_min_stars", "min_stars BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_requirement_permit_kind", "permit_kind IN ('NIB', 'PIRT', 'BPOM', 'HALAL', 'BRAND')");
                    table.CheckConstraint("ck_requirement_purpose", "purpose IN ('RETAIL', 'EXPORT')");
                    table.CheckConstraint("ck_requirement_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_requirement_agency_id",
                        column: x => x.agency_id,
                        principalTable: "agency",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "site_facility",
                columns: table => new
                {
                    agrotourism_site_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_facility", x => new { x.agrotourism_site_id, x.kind });
                    table.CheckConstraint("ck_site_facility_kind", "kind IN ('PARKING', 'TOILET', 'PRAYER_ROOM', 'FOOD', 'SHOP', 'GUIDE', 'LODGING', 'PLAYGROUND', 'STEP_FREE')");
                    table.ForeignKey(
                        name: "fk_site_facility_agrotourism_site_id",
                        column: x => x.agrotourism_site_id,
                        principalTable: "agrotourism_site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_source_kind",
                table: "source",
                sql: "kind IN ('PRESS', 'REGISTER', 'DATASET', 'SURVEY', 'SYNTHETIC')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_development",
                table: "product",
                sql: "development IN ('STRUGGLING', 'DEVELOPED')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_price_from_idr",
                table: "product",
                sql: "price_from_idr > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_price_to_idr",
                table: "product",
                sql: "price_to_idr > 0 AND (price_from_idr <= price_to_idr) IS NOT FALSE");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_price_unit",
                table: "product",
                sql: "price_unit ~ '\\S'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_shelf_life_days",
                table: "product",
                sql: "shelf_life_days > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_producer_size",
                table: "producer",
                sql: "size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_producer_workers",
                table: "producer",
                sql: "workers >= 0");

            migrationBuilder.CreateIndex(
                name: "ix_obstacle_visit_id",
                table: "obstacle",
                column: "visit_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obstacle_resolved_on",
                table: "obstacle",
                sql: "resolved_on >= reported_on");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_name",
                table: "market_access",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_market_access_name",
                table: "market_access",
                sql: "name ~ '\\S'");

            migrationBuilder.CreateIndex(
                name: "ix_claim_grade_id",
                table: "claim",
                column: "grade_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_land_suitability_id",
                table: "claim",
                column: "land_suitability_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_permit_id",
                table: "claim",
                column: "permit_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_production_season_id",
                table: "claim",
                column: "production_season_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_programme_event_id",
                table: "claim",
                column: "programme_event_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_requirement_id",
                table: "claim",
                column: "requirement_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id) = 1");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_obstacle_id",
                table: "assistance",
                column: "obstacle_id");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_visit_id",
                table: "assistance",
                column: "visit_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_assistance_days",
                table: "assistance",
                sql: "promised_on <= started_on AND started_on <= ended_on AND promised_on <= ended_on");

            migrationBuilder.AddCheckConstraint(
                name: "ck_agrotourism_site_season",
                table: "agrotourism_site",
                sql: "num_nonnulls(season_from_month, season_to_month) IN (0, 2) AND season_from_month BETWEEN 1 AND 12 AND season_to_month BETWEEN 1 AND 12");

            migrationBuilder.CreateIndex(
                name: "ix_grade_product_id",
                table: "grade",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_grade_slug",
                table: "grade",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_land_suitability_commodity_id",
                table: "land_suitability",
                column: "commodity_id");

            migrationBuilder.CreateIndex(
                name: "ix_land_suitability_slug",
                table: "land_suitability",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_land_suitability_terrain_zone_id",
                table: "land_suitability",
                column: "terrain_zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_land_suitability_village_code",
                table: "land_suitability",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_permit_producer_id",
                table: "permit",
                column: "producer_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_product_id",
                table: "permit",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_permit_slug",
                table: "permit",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_season_product_id",
                table: "production_season",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_season_slug",
                table: "production_season",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_event_name",
                table: "programme_event",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_event_programme_id",
                table: "programme_event",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_event_slug",
                table: "programme_event",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_requirement_agency_id",
                table: "requirement",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_requirement_slug",
                table: "requirement",
                column: "slug",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_assistance_obstacle_id",
                table: "assistance",
                column: "obstacle_id",
                principalTable: "obstacle",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_assistance_visit_id",
                table: "assistance",
                column: "visit_id",
                principalTable: "visit",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_claim_grade_id",
                table: "claim",
                column: "grade_id",
                principalTable: "grade",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_land_suitability_id",
                table: "claim",
                column: "land_suitability_id",
                principalTable: "land_suitability",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_permit_id",
                table: "claim",
                column: "permit_id",
                principalTable: "permit",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_production_season_id",
                table: "claim",
                column: "production_season_id",
                principalTable: "production_season",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_programme_event_id",
                table: "claim",
                column: "programme_event_id",
                principalTable: "programme_event",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_claim_requirement_id",
                table: "claim",
                column: "requirement_id",
                principalTable: "requirement",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_obstacle_visit_id",
                table: "obstacle",
                column: "visit_id",
                principalTable: "visit",
                principalColumn: "id");

            migrationBuilder.Sql(SqlScript.Read("potential_name_indexes.sql"));
            migrationBuilder.Sql(SqlScript.Read("suitability.sql"));
            migrationBuilder.Sql(SqlScript.Read("product_requirement.sql"));
            migrationBuilder.Sql(SqlScript.Read("village_stage.sql"));
            migrationBuilder.Sql(SqlScript.Read("village_event.sql"));
            migrationBuilder.Sql(SqlScript.Read("waiting_item.sql"));
            foreach (var table in Watched)
            {
                migrationBuilder.Sql($"CALL ovop_watch_table('{table}');");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP VIEW waiting_item;
                DROP VIEW village_event;
                DROP VIEW village_stage;
                DROP VIEW village_stage_reason;
                DROP VIEW product_requirement;
                DROP VIEW village_suitability;
                DROP VIEW terrain_zone_suitability;
                """);

            migrationBuilder.DropForeignKey(
                name: "fk_assistance_obstacle_id",
                table: "assistance");

            migrationBuilder.DropForeignKey(
                name: "fk_assistance_visit_id",
                table: "assistance");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_grade_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_land_suitability_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_permit_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_production_season_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_programme_event_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_claim_requirement_id",
                table: "claim");

            migrationBuilder.DropForeignKey(
                name: "fk_obstacle_visit_id",
                table: "obstacle");

            migrationBuilder.DropTable(
                name: "grade");

            migrationBuilder.DropTable(
                name: "land_suitability");

            migrationBuilder.DropTable(
                name: "permit");

            migrationBuilder.DropTable(
                name: "production_season");

            migrationBuilder.DropTable(
                name: "programme_event");

            migrationBuilder.DropTable(
                name: "requirement");

            migrationBuilder.DropTable(
                name: "site_facility");

            migrationBuilder.DropCheckConstraint(
                name: "ck_source_kind",
                table: "source");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_development",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_price_from_idr",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_price_to_idr",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_price_unit",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_shelf_life_days",
                table: "product");

            migrationBuilder.DropCheckConstraint(
                name: "ck_producer_size",
                table: "producer");

            migrationBuilder.DropCheckConstraint(
                name: "ck_producer_workers",
                table: "producer");

            migrationBuilder.DropIndex(
                name: "ix_obstacle_visit_id",
                table: "obstacle");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obstacle_resolved_on",
                table: "obstacle");

            migrationBuilder.DropIndex(
                name: "ix_market_access_name",
                table: "market_access");

            migrationBuilder.DropCheckConstraint(
                name: "ck_market_access_name",
                table: "market_access");

            migrationBuilder.DropIndex(
                name: "ix_claim_grade_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_land_suitability_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_permit_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_production_season_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_programme_event_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_requirement_id",
                table: "claim");

            migrationBuilder.DropCheckConstraint(
                name: "ck_claim_subject",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_assistance_obstacle_id",
                table: "assistance");

            migrationBuilder.DropIndex(
                name: "ix_assistance_visit_id",
                table: "assistance");

            migrationBuilder.DropCheckConstraint(
                name: "ck_assistance_days",
                table: "assistance");

            migrationBuilder.DropCheckConstraint(
                name: "ck_agrotourism_site_season",
                table: "agrotourism_site");

            migrationBuilder.DropColumn(
                name: "purpose",
                table: "visit");

            migrationBuilder.DropColumn(
                name: "proposed_by",
                table: "programme");

            migrationBuilder.DropColumn(
                name: "development",
                table: "product");

            migrationBuilder.DropColumn(
                name: "price_from_idr",
                table: "product");

            migrationBuilder.DropColumn(
                name: "price_to_idr",
                table: "product");

            migrationBuilder.DropColumn(
                name: "price_unit",
                table: "product");

            migrationBuilder.DropColumn(
                name: "shelf_life_days",
                table: "product");

            migrationBuilder.DropColumn(
                name: "size",
                table: "producer");

            migrationBuilder.DropColumn(
                name: "workers",
                table: "producer");

            migrationBuilder.DropColumn(
                name: "reported_on",
                table: "obstacle");

            migrationBuilder.DropColumn(
                name: "resolution",
                table: "obstacle");

            migrationBuilder.DropColumn(
                name: "resolved_on",
                table: "obstacle");

            migrationBuilder.DropColumn(
                name: "visit_id",
                table: "obstacle");

            migrationBuilder.DropColumn(
                name: "name",
                table: "market_access");

            migrationBuilder.DropColumn(
                name: "since_printed",
                table: "market_access");

            migrationBuilder.DropColumn(
                name: "contradicts",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "grade_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "land_suitability_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "permit_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "production_season_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "programme_event_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "requirement_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "ended_on",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "obstacle_id",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "outcome",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "promised_on",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "started_on",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "visit_id",
                table: "assistance");

            migrationBuilder.DropColumn(
                name: "access",
                table: "agrotourism_site");

            migrationBuilder.DropColumn(
                name: "season_from_month",
                table: "agrotourism_site");

            migrationBuilder.DropColumn(
                name: "season_to_month",
                table: "agrotourism_site");

            migrationBuilder.AddCheckConstraint(
                name: "ck_source_kind",
                table: "source",
                sql: "kind IN ('PRESS', 'REGISTER', 'DATASET', 'SURVEY')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_claim_subject",
                table: "claim",
                sql: "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id) = 1");
        }
    }
}
