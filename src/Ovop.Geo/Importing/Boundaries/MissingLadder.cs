using Npgsql;
using Ovop.Geo.Importing.Villages;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>
/// Makes the provinces, regencies and districts of the villages in <c>import_shape</c> that are to be made (those with a
/// name). Boundaries tell codes and no names: until somebody names it, such an area is called by its code.
/// </summary>
/// <param name="connection">Within the import's transaction.</param>
/// <param name="sourceId">Whose villages they are.</param>
internal sealed class MissingLadder(NpgsqlConnection connection, int sourceId)
{
    private const string Says = "Code.";

    public async Task<LadderCounts> WriteAsync(CancellationToken cancellationToken)
    {
        const string ProvinceSql =
            """
            INSERT INTO province (code, name)
            SELECT DISTINCT left(key, $1), left(key, $1) FROM import_shape WHERE name IS NOT NULL
            ON CONFLICT (code) DO NOTHING
            """;
        const string RegencySql =
            """
            WITH made AS (
                INSERT INTO regency (code, province_code, name, kind)
                SELECT DISTINCT left(key, $3), left(key, $4), left(key, $3),
                    CASE WHEN right(left(key, $3), 2)::integer >= $5 THEN $6 ELSE $7 END
                FROM import_shape
                WHERE name IS NOT NULL
                ON CONFLICT (code) DO NOTHING
                RETURNING code
            )
            INSERT INTO claim (source_id, regency_code, says) SELECT $1, code, $2 FROM made
            """;
        const string DistrictSql =
            """
            WITH made AS (
                INSERT INTO district (code, regency_code, name)
                SELECT DISTINCT left(key, $3), left(key, $4), left(key, $3) FROM import_shape WHERE name IS NOT NULL
                ON CONFLICT (code) DO NOTHING
                RETURNING code
            )
            INSERT INTO claim (source_id, district_code, says) SELECT $1, code, $2 FROM made
            """;
        var provinces = await ExecuteAsync(ProvinceSql, [AreaCode.ProvinceLength], cancellationToken);
        var regencies = await ExecuteAsync(
            RegencySql,
            [
                sourceId, Says, AreaCode.RegencyLength, AreaCode.ProvinceLength, AreaCode.FirstKota,
                UpperSnake.Of(RegencyKind.Kota), UpperSnake.Of(RegencyKind.Kabupaten),
            ],
            cancellationToken);
        var districts = await ExecuteAsync(
            DistrictSql, [sourceId, Says, AreaCode.DistrictLength, AreaCode.RegencyLength], cancellationToken);
        return new LadderCounts(provinces, regencies, districts);
    }

    private async Task<int> ExecuteAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
