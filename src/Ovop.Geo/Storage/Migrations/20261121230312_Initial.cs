using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using NetTopologySuite.Geometries;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        private static readonly string[] Watched =
        [
                "agency",
                "agrotourism_site",
                "assistance",
                "claim",
                "commodity",
                "district",
                "enrolment",
                "market_access",
                "neighbour_village",
                "obstacle",
                "producer",
                "producer_village",
                "product",
                "product_cluster",
                "product_cluster_village",
                "product_village",
                "programme",
                "programme_phase",
                "province",
                "regency",
                "seed_ledger",
                "source",
                "terrain_share",
                "terrain_zone",
                "terrain_zone_district",
                "village",
                "visit",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .Annotation("Npgsql:PostgresExtension:postgis", ",,")
                .Annotation("Npgsql:PostgresExtension:unaccent", ",,");

            migrationBuilder.CreateTable(
                name: "commodity",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commodity", x => x.id);
                    table.CheckConstraint("ck_commodity_category", "category IN ('CROP', 'LIVESTOCK', 'PROCESSED_FOOD', 'DRINK', 'CRAFT', 'TEXTILE', 'FOOTWEAR_AND_BAGS', 'TOOLS', 'OTHER')");
                    table.CheckConstraint("ck_commodity_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_commodity_name_id", "name_id ~ '\\S'");
                    table.CheckConstraint("ck_commodity_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateTable(
                name: "neighbour_village",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    location = table.Column<Point>(type: "geometry(Point,4326)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_neighbour_village", x => x.code);
                    table.CheckConstraint("ck_neighbour_village_code", "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'");
                    table.CheckConstraint("ck_neighbour_village_location", "NOT ST_IsEmpty(location) AND ST_X(location) BETWEEN -180 AND 180 AND ST_Y(location) BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_neighbour_village_name", "name ~ '\\S'");
                });

            migrationBuilder.CreateTable(
                name: "province",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_province", x => x.code);
                    table.CheckConstraint("ck_province_boundary", "NOT ST_IsEmpty(boundary) AND ST_IsValid(boundary) AND ST_XMin(boundary) >= -180 AND ST_XMax(boundary) <= 180 AND ST_YMin(boundary) >= -90 AND ST_YMax(boundary) <= 90");
                    table.CheckConstraint("ck_province_code", "code ~ '^[0-9]{2}$'");
                    table.CheckConstraint("ck_province_name", "name ~ '\\S'");
                });

            migrationBuilder.CreateTable(
                name: "seed_ledger",
                columns: table => new
                {
                    table_name = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    seed_hash = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seed_ledger", x => new { x.table_name, x.key });
                });

            migrationBuilder.CreateTable(
                name: "source",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outlet = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    url = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    accessed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    printed_date = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    licence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source", x => x.id);
                    table.CheckConstraint("ck_source_kind", "kind IN ('PRESS', 'REGISTER', 'DATASET', 'SURVEY')");
                    table.CheckConstraint("ck_source_outlet", "outlet ~ '\\S'");
                    table.CheckConstraint("ck_source_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateTable(
                name: "regency",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    province_code = table.Column<string>(type: "character varying(2)", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regency", x => x.code);
                    table.CheckConstraint("ck_regency_boundary", "NOT ST_IsEmpty(boundary) AND ST_IsValid(boundary) AND ST_XMin(boundary) >= -180 AND ST_XMax(boundary) <= 180 AND ST_YMin(boundary) >= -90 AND ST_YMax(boundary) <= 90");
                    table.CheckConstraint("ck_regency_code", "code ~ '^[0-9]{2}[.][0-9]{2}$' AND left(code, 2) = province_code");
                    table.CheckConstraint("ck_regency_kind", "kind IN ('KABUPATEN', 'KOTA')");
                    table.CheckConstraint("ck_regency_name", "name ~ '\\S'");
                    table.ForeignKey(
                        name: "fk_regency_province_code",
                        column: x => x.province_code,
                        principalTable: "province",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "agency",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true),
                    aliases = table.Column<List<string>>(type: "text[]", nullable: false, defaultValueSql: "'{}'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agency", x => x.id);
                    table.CheckConstraint("ck_agency_aliases", "cardinality(aliases) <= 50");
                    table.CheckConstraint("ck_agency_kind", "kind IN ('LOCAL_GOVERNMENT', 'DEPARTMENT', 'DEKRANASDA', 'BANK', 'RETAILER', 'OTHER')");
                    table.CheckConstraint("ck_agency_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_agency_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_agency_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "district",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_district", x => x.code);
                    table.CheckConstraint("ck_district_boundary", "NOT ST_IsEmpty(boundary) AND ST_IsValid(boundary) AND ST_XMin(boundary) >= -180 AND ST_XMax(boundary) <= 180 AND ST_YMin(boundary) >= -90 AND ST_YMax(boundary) <= 90");
                    table.CheckConstraint("ck_district_code", "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}$' AND left(code, 5) = regency_code");
                    table.CheckConstraint("ck_district_name", "name ~ '\\S'");
                    table.ForeignKey(
                        name: "fk_district_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "producer",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_producer", x => x.id);
                    table.CheckConstraint("ck_producer_kind", "kind IN ('MSME', 'BUMDES', 'BUMDESMA', 'FARMER_GROUP', 'PKK', 'COMMUNITY')");
                    table.CheckConstraint("ck_producer_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_producer_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_producer_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "programme",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    village_count = table.Column<int>(type: "integer", nullable: true),
                    selected_count = table.Column<int>(type: "integer", nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme", x => x.id);
                    table.CheckConstraint("ck_programme_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_programme_selected_count", "selected_count >= 0 AND selected_count <= village_count");
                    table.CheckConstraint("ck_programme_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_programme_status", "status IN ('PROPOSED', 'RUNNING', 'ENDED')");
                    table.CheckConstraint("ck_programme_village_count", "village_count >= 0");
                    table.ForeignKey(
                        name: "fk_programme_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "terrain_zone",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    soil = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    terrain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    fertility = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terrain_zone", x => x.id);
                    table.CheckConstraint("ck_terrain_zone_boundary", "NOT ST_IsEmpty(boundary) AND ST_IsValid(boundary) AND ST_XMin(boundary) >= -180 AND ST_XMax(boundary) <= 180 AND ST_YMin(boundary) >= -90 AND ST_YMax(boundary) <= 90");
                    table.CheckConstraint("ck_terrain_zone_fertility", "fertility IN ('FERTILE', 'MODERATE', 'BARREN')");
                    table.CheckConstraint("ck_terrain_zone_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_terrain_zone_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_terrain_zone_soil", "soil IN ('VOLCANIC', 'LIMESTONE', 'ALLUVIAL', 'PEAT', 'CLAY', 'SAND', 'OTHER')");
                    table.CheckConstraint("ck_terrain_zone_terrain", "terrain IN ('MOUNTAINS', 'HILLS', 'PLATEAU', 'PLAIN', 'COAST', 'SWAMP', 'OTHER')");
                    table.ForeignKey(
                        name: "fk_terrain_zone_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "product",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    commodity_id = table.Column<int>(type: "integer", nullable: false),
                    producer_id = table.Column<int>(type: "integer", nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: false),
                    flagship = table.Column<bool>(type: "boolean", nullable: false),
                    flagship_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product", x => x.id);
                    table.CheckConstraint("ck_product_flagship", "flagship = (flagship_basis IS NOT NULL)");
                    table.CheckConstraint("ck_product_flagship_basis", "flagship_basis IN ('STATED', 'INFERRED')");
                    table.CheckConstraint("ck_product_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_product_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_product_commodity_id",
                        column: x => x.commodity_id,
                        principalTable: "commodity",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_product_producer_id",
                        column: x => x.producer_id,
                        principalTable: "producer",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_product_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "product_cluster",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    commodity_id = table.Column<int>(type: "integer", nullable: false),
                    producer_id = table.Column<int>(type: "integer", nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true),
                    extent = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_cluster", x => x.id);
                    table.CheckConstraint("ck_product_cluster_extent", "NOT ST_IsEmpty(extent) AND ST_IsValid(extent) AND ST_XMin(extent) >= -180 AND ST_XMax(extent) <= 180 AND ST_YMin(extent) >= -90 AND ST_YMax(extent) <= 90");
                    table.CheckConstraint("ck_product_cluster_kind", "kind IN ('DECLARED', 'DISCOVERED')");
                    table.CheckConstraint("ck_product_cluster_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_product_cluster_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_product_cluster_commodity_id",
                        column: x => x.commodity_id,
                        principalTable: "commodity",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_product_cluster_producer_id",
                        column: x => x.producer_id,
                        principalTable: "producer",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_product_cluster_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "programme_phase",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    programme_id = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    duration_weeks = table.Column<int>(type: "integer", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    printed_date = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_phase", x => x.id);
                    table.CheckConstraint("ck_programme_phase_duration_weeks", "duration_weeks > 0");
                    table.CheckConstraint("ck_programme_phase_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_programme_phase_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_programme_phase_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "terrain_zone_district",
                columns: table => new
                {
                    terrain_zone_id = table.Column<int>(type: "integer", nullable: false),
                    district_code = table.Column<string>(type: "character varying(8)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terrain_zone_district", x => new { x.terrain_zone_id, x.district_code });
                    table.ForeignKey(
                        name: "fk_terrain_zone_district_district_code",
                        column: x => x.district_code,
                        principalTable: "district",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_terrain_zone_district_terrain_zone_id",
                        column: x => x.terrain_zone_id,
                        principalTable: "terrain_zone",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    district_code = table.Column<string>(type: "character varying(8)", nullable: false),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    aliases = table.Column<List<string>>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    location = table.Column<Point>(type: "geometry(Point,4326)", nullable: false),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon,4326)", nullable: true),
                    boundary_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    area_km2 = table.Column<double>(type: "double precision", nullable: true),
                    product_record = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, defaultValue: "UNSURVEYED"),
                    terrain_zone_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_village", x => x.code);
                    table.CheckConstraint("ck_village_aliases", "cardinality(aliases) <= 50");
                    table.CheckConstraint("ck_village_area_km2", "area_km2 > 0 AND area_km2 < 1000000");
                    table.CheckConstraint("ck_village_boundary", "NOT ST_IsEmpty(boundary) AND ST_IsValid(boundary) AND ST_XMin(boundary) >= -180 AND ST_XMax(boundary) <= 180 AND ST_YMin(boundary) >= -90 AND ST_YMax(boundary) <= 90");
                    table.CheckConstraint("ck_village_boundary_has_source", "(boundary IS NULL) = (boundary_source IS NULL)");
                    table.CheckConstraint("ck_village_boundary_source", "boundary_source IN ('APPROXIMATE', 'INDICATIVE', 'OFFICIAL')");
                    table.CheckConstraint("ck_village_code", "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$' AND left(code, 8) = district_code AND left(code, 5) = regency_code");
                    table.CheckConstraint("ck_village_kind", "kind IN ('DESA', 'KELURAHAN')");
                    table.CheckConstraint("ck_village_location", "NOT ST_IsEmpty(location) AND ST_X(location) BETWEEN -180 AND 180 AND ST_Y(location) BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_village_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_village_product_record", "product_record IN ('UNSURVEYED', 'NONE_FOUND', 'RECORDED')");
                    table.ForeignKey(
                        name: "fk_village_district_code",
                        column: x => x.district_code,
                        principalTable: "district",
                        principalColumn: "code");
                    table.ForeignKey(
                        name: "fk_village_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                    table.ForeignKey(
                        name: "fk_village_terrain_zone_id",
                        column: x => x.terrain_zone_id,
                        principalTable: "terrain_zone",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "market_access",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    country = table.Column<string>(type: "character(2)", fixedLength: true, maxLength: 2, nullable: true),
                    agency_id = table.Column<int>(type: "integer", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    product_cluster_id = table.Column<int>(type: "integer", nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_market_access", x => x.id);
                    table.CheckConstraint("ck_market_access_country", "country IS NULL OR (country ~ '^[A-Z]{2}$' AND kind = 'EXPORT')");
                    table.CheckConstraint("ck_market_access_kind", "kind IN ('EXPORT', 'RETAIL_AGREEMENT', 'NATIONAL', 'LOCAL')");
                    table.CheckConstraint("ck_market_access_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_market_access_subject", "num_nonnulls(product_id, product_cluster_id, regency_code) = 1");
                    table.ForeignKey(
                        name: "fk_market_access_agency_id",
                        column: x => x.agency_id,
                        principalTable: "agency",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_market_access_product_cluster_id",
                        column: x => x.product_cluster_id,
                        principalTable: "product_cluster",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_market_access_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_market_access_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "agrotourism_site",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    theme_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false),
                    location = table.Column<Point>(type: "geometry(Point,4326)", nullable: false),
                    position_precision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agrotourism_site", x => x.id);
                    table.CheckConstraint("ck_agrotourism_site_location", "NOT ST_IsEmpty(location) AND ST_X(location) BETWEEN -180 AND 180 AND ST_Y(location) BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_agrotourism_site_name", "name ~ '\\S'");
                    table.CheckConstraint("ck_agrotourism_site_position_precision", "position_precision IN ('SURVEYED', 'VILLAGE')");
                    table.CheckConstraint("ck_agrotourism_site_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_agrotourism_site_status", "status IN ('PLANNED', 'IN_DEVELOPMENT', 'OPEN', 'CLOSED')");
                    table.ForeignKey(
                        name: "fk_agrotourism_site_theme_id",
                        column: x => x.theme_id,
                        principalTable: "commodity",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_agrotourism_site_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "assistance",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<int>(type: "integer", nullable: true),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    programme_id = table.Column<int>(type: "integer", nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assistance", x => x.id);
                    table.CheckConstraint("ck_assistance_kind", "kind IN ('POTENTIAL_DISCOVERY', 'TRAINING', 'HUMAN_RESOURCES', 'CAPITAL', 'TECHNOLOGY', 'PACKAGING', 'SHELF_LIFE', 'BRANDING', 'TREND_INFORMATION', 'MARKETING', 'FULL', 'OTHER')");
                    table.CheckConstraint("ck_assistance_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_assistance_status", "status IN ('PROMISED', 'UNDER_WAY', 'DONE')");
                    table.CheckConstraint("ck_assistance_subject", "num_nonnulls(village_code, product_id, programme_id, regency_code) = 1");
                    table.ForeignKey(
                        name: "fk_assistance_agency_id",
                        column: x => x.agency_id,
                        principalTable: "agency",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_assistance_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_assistance_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_assistance_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                    table.ForeignKey(
                        name: "fk_assistance_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "enrolment",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    programme_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    enrolled_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment", x => x.id);
                    table.CheckConstraint("ck_enrolment_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_enrolment_status", "status IN ('SELECTED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN')");
                    table.ForeignKey(
                        name: "fk_enrolment_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_enrolment_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "obstacle",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obstacle", x => x.id);
                    table.CheckConstraint("ck_obstacle_description", "description ~ '\\S'");
                    table.CheckConstraint("ck_obstacle_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_obstacle_subject", "num_nonnulls(village_code, product_id, regency_code) = 1");
                    table.ForeignKey(
                        name: "fk_obstacle_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_obstacle_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code");
                    table.ForeignKey(
                        name: "fk_obstacle_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "producer_village",
                columns: table => new
                {
                    producer_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_producer_village", x => new { x.producer_id, x.village_code });
                    table.ForeignKey(
                        name: "fk_producer_village_producer_id",
                        column: x => x.producer_id,
                        principalTable: "producer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_producer_village_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_cluster_village",
                columns: table => new
                {
                    product_cluster_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_cluster_village", x => new { x.product_cluster_id, x.village_code });
                    table.ForeignKey(
                        name: "fk_product_cluster_village_product_cluster_id",
                        column: x => x.product_cluster_id,
                        principalTable: "product_cluster",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_product_cluster_village_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_village",
                columns: table => new
                {
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_village", x => new { x.product_id, x.village_code });
                    table.ForeignKey(
                        name: "fk_product_village_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_product_village_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "terrain_share",
                columns: table => new
                {
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false),
                    terrain_zone_id = table.Column<int>(type: "integer", nullable: false),
                    share = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terrain_share", x => new { x.village_code, x.terrain_zone_id });
                    table.CheckConstraint("ck_terrain_share_share", "share > 0 AND share <= 1");
                    table.ForeignKey(
                        name: "fk_terrain_share_terrain_zone_id",
                        column: x => x.terrain_zone_id,
                        principalTable: "terrain_zone",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_terrain_share_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visit",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    visited_on = table.Column<DateOnly>(type: "date", nullable: false),
                    official = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    seen = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    asked_for = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    promised = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_visit", x => x.id);
                    table.CheckConstraint("ck_visit_kind", "kind IN ('SAMBANG_DESA', 'SAFARI_DESA', 'OTHER')");
                    table.CheckConstraint("ck_visit_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.ForeignKey(
                        name: "fk_visit_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    source_id = table.Column<int>(type: "integer", nullable: false),
                    says = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    printed_date = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    regency_code = table.Column<string>(type: "character varying(5)", nullable: true),
                    district_code = table.Column<string>(type: "character varying(8)", nullable: true),
                    village_code = table.Column<string>(type: "character varying(13)", nullable: true),
                    terrain_zone_id = table.Column<int>(type: "integer", nullable: true),
                    commodity_id = table.Column<int>(type: "integer", nullable: true),
                    producer_id = table.Column<int>(type: "integer", nullable: true),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    market_access_id = table.Column<int>(type: "integer", nullable: true),
                    product_cluster_id = table.Column<int>(type: "integer", nullable: true),
                    agrotourism_site_id = table.Column<int>(type: "integer", nullable: true),
                    programme_id = table.Column<int>(type: "integer", nullable: true),
                    enrolment_id = table.Column<int>(type: "integer", nullable: true),
                    visit_id = table.Column<int>(type: "integer", nullable: true),
                    obstacle_id = table.Column<int>(type: "integer", nullable: true),
                    assistance_id = table.Column<int>(type: "integer", nullable: true),
                    agency_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.CheckConstraint("ck_claim_says", "says ~ '\\S'");
                    table.CheckConstraint("ck_claim_subject", "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id) = 1");
                    table.ForeignKey(
                        name: "fk_claim_agency_id",
                        column: x => x.agency_id,
                        principalTable: "agency",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_agrotourism_site_id",
                        column: x => x.agrotourism_site_id,
                        principalTable: "agrotourism_site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_assistance_id",
                        column: x => x.assistance_id,
                        principalTable: "assistance",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_commodity_id",
                        column: x => x.commodity_id,
                        principalTable: "commodity",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_district_code",
                        column: x => x.district_code,
                        principalTable: "district",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_market_access_id",
                        column: x => x.market_access_id,
                        principalTable: "market_access",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_obstacle_id",
                        column: x => x.obstacle_id,
                        principalTable: "obstacle",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_producer_id",
                        column: x => x.producer_id,
                        principalTable: "producer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_product_cluster_id",
                        column: x => x.product_cluster_id,
                        principalTable: "product_cluster",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_product_id",
                        column: x => x.product_id,
                        principalTable: "product",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_regency_code",
                        column: x => x.regency_code,
                        principalTable: "regency",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_terrain_zone_id",
                        column: x => x.terrain_zone_id,
                        principalTable: "terrain_zone",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_village_code",
                        column: x => x.village_code,
                        principalTable: "village",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_visit_id",
                        column: x => x.visit_id,
                        principalTable: "visit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agency_name",
                table: "agency",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_agency_regency_code",
                table: "agency",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_agency_slug",
                table: "agency",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agrotourism_site_location",
                table: "agrotourism_site",
                column: "location")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_agrotourism_site_name",
                table: "agrotourism_site",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_agrotourism_site_slug",
                table: "agrotourism_site",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agrotourism_site_theme_id",
                table: "agrotourism_site",
                column: "theme_id");

            migrationBuilder.CreateIndex(
                name: "ix_agrotourism_site_village_code",
                table: "agrotourism_site",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_agency_id",
                table: "assistance",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_product_id",
                table: "assistance",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_programme_id",
                table: "assistance",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_regency_code",
                table: "assistance",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_assistance_slug",
                table: "assistance",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assistance_village_code",
                table: "assistance",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_claim_agency_id",
                table: "claim",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_agrotourism_site_id",
                table: "claim",
                column: "agrotourism_site_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_assistance_id",
                table: "claim",
                column: "assistance_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_commodity_id",
                table: "claim",
                column: "commodity_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_district_code",
                table: "claim",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "ix_claim_enrolment_id",
                table: "claim",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_market_access_id",
                table: "claim",
                column: "market_access_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_obstacle_id",
                table: "claim",
                column: "obstacle_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_producer_id",
                table: "claim",
                column: "producer_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_product_cluster_id",
                table: "claim",
                column: "product_cluster_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_product_id",
                table: "claim",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_programme_id",
                table: "claim",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_regency_code",
                table: "claim",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_claim_source_id",
                table: "claim",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_terrain_zone_id",
                table: "claim",
                column: "terrain_zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_village_code",
                table: "claim",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_claim_visit_id",
                table: "claim",
                column: "visit_id");

            migrationBuilder.CreateIndex(
                name: "ix_commodity_name",
                table: "commodity",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_commodity_name_id",
                table: "commodity",
                column: "name_id")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_commodity_slug",
                table: "commodity",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_district_boundary",
                table: "district",
                column: "boundary")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_district_name",
                table: "district",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_district_regency_code",
                table: "district",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_programme_id_village_code",
                table: "enrolment",
                columns: new[] { "programme_id", "village_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_slug",
                table: "enrolment",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_village_code",
                table: "enrolment",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_agency_id",
                table: "market_access",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_product_cluster_id",
                table: "market_access",
                column: "product_cluster_id");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_product_id",
                table: "market_access",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_regency_code",
                table: "market_access",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_market_access_slug",
                table: "market_access",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_neighbour_village_location",
                table: "neighbour_village",
                column: "location")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_obstacle_product_id",
                table: "obstacle",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_obstacle_regency_code",
                table: "obstacle",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_obstacle_slug",
                table: "obstacle",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_obstacle_village_code",
                table: "obstacle",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_producer_name",
                table: "producer",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_producer_regency_code",
                table: "producer",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_producer_slug",
                table: "producer",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_producer_village_village_code",
                table: "producer_village",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_commodity_id",
                table: "product",
                column: "commodity_id");

            migrationBuilder.CreateIndex(
                name: "ix_product_name",
                table: "product",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_product_producer_id",
                table: "product",
                column: "producer_id");

            migrationBuilder.CreateIndex(
                name: "ix_product_regency_code",
                table: "product",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_slug",
                table: "product",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_commodity_id",
                table: "product_cluster",
                column: "commodity_id");

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_extent",
                table: "product_cluster",
                column: "extent")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_name",
                table: "product_cluster",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_producer_id",
                table: "product_cluster",
                column: "producer_id");

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_regency_code",
                table: "product_cluster",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_slug",
                table: "product_cluster",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_product_cluster_village_village_code",
                table: "product_cluster_village",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_product_village_village_code",
                table: "product_village",
                column: "village_code");

            migrationBuilder.CreateIndex(
                name: "ix_programme_name",
                table: "programme",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_regency_code",
                table: "programme",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_programme_slug",
                table: "programme",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_phase_programme_id_ordinal",
                table: "programme_phase",
                columns: new[] { "programme_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_province_boundary",
                table: "province",
                column: "boundary")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_province_name",
                table: "province",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_regency_boundary",
                table: "regency",
                column: "boundary")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_regency_name",
                table: "regency",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_regency_province_code",
                table: "regency",
                column: "province_code");

            migrationBuilder.CreateIndex(
                name: "ix_source_slug",
                table: "source",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terrain_share_terrain_zone_id",
                table: "terrain_share",
                column: "terrain_zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_boundary",
                table: "terrain_zone",
                column: "boundary")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_name",
                table: "terrain_zone",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_regency_code",
                table: "terrain_zone",
                column: "regency_code");

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_slug",
                table: "terrain_zone",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terrain_zone_district_district_code",
                table: "terrain_zone_district",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "ix_village_boundary",
                table: "village",
                column: "boundary")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_village_district_code",
                table: "village",
                column: "district_code");

            migrationBuilder.CreateIndex(
                name: "ix_village_location",
                table: "village",
                column: "location")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_village_name",
                table: "village",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_village_name_code",
                table: "village",
                columns: new[] { "name", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_village_regency_code_kind",
                table: "village",
                columns: new[] { "regency_code", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_village_terrain_zone_id",
                table: "village",
                column: "terrain_zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_visit_slug",
                table: "visit",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_visit_village_code",
                table: "visit",
                column: "village_code");

            migrationBuilder.Sql(SqlScript.Read("ovop_normalise.sql"));
            migrationBuilder.Sql(SqlScript.Read("name_indexes.sql"));
            migrationBuilder.Sql(SqlScript.Read("geography_indexes.sql"));
            migrationBuilder.Sql(SqlScript.Read("ovop_transform.sql"));
            migrationBuilder.Sql(SqlScript.Read("product_cluster_market_access.sql"));
            migrationBuilder.Sql(SqlScript.Read("table_versions.sql"));
            foreach (var table in Watched)
            {
                migrationBuilder.Sql($"CALL ovop_watch_table('{table}');");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW product_cluster_market_access;");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "neighbour_village");

            migrationBuilder.DropTable(
                name: "producer_village");

            migrationBuilder.DropTable(
                name: "product_cluster_village");

            migrationBuilder.DropTable(
                name: "product_village");

            migrationBuilder.DropTable(
                name: "programme_phase");

            migrationBuilder.DropTable(
                name: "seed_ledger");

            migrationBuilder.DropTable(
                name: "terrain_share");

            migrationBuilder.DropTable(
                name: "terrain_zone_district");

            migrationBuilder.DropTable(
                name: "agrotourism_site");

            migrationBuilder.DropTable(
                name: "assistance");

            migrationBuilder.DropTable(
                name: "enrolment");

            migrationBuilder.DropTable(
                name: "market_access");

            migrationBuilder.DropTable(
                name: "obstacle");

            migrationBuilder.DropTable(
                name: "source");

            migrationBuilder.DropTable(
                name: "visit");

            migrationBuilder.DropTable(
                name: "programme");

            migrationBuilder.DropTable(
                name: "agency");

            migrationBuilder.DropTable(
                name: "product_cluster");

            migrationBuilder.DropTable(
                name: "product");

            migrationBuilder.DropTable(
                name: "village");

            migrationBuilder.DropTable(
                name: "commodity");

            migrationBuilder.DropTable(
                name: "producer");

            migrationBuilder.DropTable(
                name: "district");

            migrationBuilder.DropTable(
                name: "terrain_zone");

            migrationBuilder.DropTable(
                name: "regency");

            migrationBuilder.DropTable(
                name: "province");

            migrationBuilder.Sql("""
                DROP PROCEDURE ovop_watch_table(regclass);
                DROP FUNCTION ovop_raise_table_version();
                DROP VIEW table_version;
                DROP TABLE table_version_raise;
                DROP FUNCTION ovop_transform(bytea, integer);
                DROP FUNCTION ovop_normalise(text);
                """);
        }
    }
}
