using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ovop.Geo.Sql;

#nullable disable

namespace Ovop.Geo.Storage.Migrations
{
    /// <summary>
    /// A function that reads notes of claims, and gazetteers' claims that differ marked as such: the model is that of the
    /// migration before.
    /// </summary>
    [DbContext(typeof(OvopDbContext))]
    [Migration("20261127070000_ClaimDifferences")]
    public partial class ClaimDifferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SqlScript.Read("ovop_claim_differences.sql"));

            // Asked before: a statement that changes nothing raises the table's version all the same.
            migrationBuilder.Sql("""
                DO $$
                BEGIN
                    IF EXISTS (SELECT FROM claim WHERE note = 'Differs from what stands here.' AND NOT contradicts) THEN
                        UPDATE claim SET contradicts = TRUE WHERE note = 'Differs from what stands here.' AND NOT contradicts;
                    END IF;
                END
                $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DROP FUNCTION ovop_claim_differences(text);");
    }
}
