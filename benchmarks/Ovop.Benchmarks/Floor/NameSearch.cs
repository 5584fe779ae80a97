using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>
/// The ten best of what bears a name like one word, with where it is: the server's order, for a word that it is known to be
/// and not a name followed by a place. Names are only put to their rows once the ten are found.
/// </summary>
internal sealed class NameSearch : IFloorAnswer
{
    // As the server ranks: the name itself, its beginning, the beginning of a later word of it, another spelling, likeness.
    private const string Sql =
        """
        WITH text AS MATERIALIZED (
            SELECT ovop_search_form($1) AS form
        ), found AS (
            SELECT 'VILLAGE' AS kind, code AS key, code AS village_code, NULL AS regency_code, name AS title,
                search_name AS name, search_aliases AS aliases, form
            FROM text JOIN village ON search_name % form OR search_name LIKE form || '%' OR search_name LIKE '% ' || form || '%'
                OR search_aliases %> form OR search_aliases LIKE '%|' || form || '%'
            UNION ALL
            SELECT 'PRODUCT', id::text, NULL, regency_code, name, search_name, NULL, form
            FROM text JOIN product ON search_name % form OR search_name LIKE form || '%' OR search_name LIKE '% ' || form || '%'
            UNION ALL
            SELECT 'PRODUCER', id::text, NULL, regency_code, name, search_name, NULL, form
            FROM text JOIN producer ON search_name % form OR search_name LIKE form || '%' OR search_name LIKE '% ' || form || '%'
            UNION ALL
            SELECT 'PRODUCT_CLUSTER', id::text, NULL, regency_code, name, search_name, NULL, form
            FROM text JOIN product_cluster
                ON search_name % form OR search_name LIKE form || '%' OR search_name LIKE '% ' || form || '%'
            UNION ALL
            SELECT 'AGROTOURISM_SITE', id::text, village_code, NULL, name, search_name, NULL, form
            FROM text JOIN agrotourism_site
                ON search_name % form OR search_name LIKE form || '%' OR search_name LIKE '% ' || form || '%'
        ), best AS (
            SELECT kind, key, village_code, regency_code, title, greatest(similarity(name, form), word_similarity(form, aliases))
                + CASE
                    WHEN name = form THEN 6
                    WHEN starts_with(name, form) THEN 4
                    WHEN name LIKE '% ' || form || '%' THEN 3
                    WHEN aliases LIKE '%|' || form || '%' THEN 2
                    ELSE 0
                END AS fit
            FROM found
            ORDER BY fit DESC, kind, key
            LIMIT 10
        )
        SELECT best.kind, best.title, concat_ws(', ',
            CASE WHEN best.kind = 'AGROTOURISM_SITE' THEN initcap(village.kind) || ' ' || village.name END,
            'Kecamatan ' || district.name,
            CASE WHEN regency.name ~ '^(Kabupaten|Kota) ' THEN '' ELSE initcap(regency.kind) || ' ' END || regency.name),
            CASE WHEN best.kind = 'VILLAGE' THEN best.key END
        FROM best
        LEFT JOIN village ON village.code = best.village_code
        LEFT JOIN district ON district.code = village.district_code
        LEFT JOIN regency ON regency.code = coalesce(best.regency_code, village.regency_code)
        ORDER BY best.fit DESC, best.kind, best.key
        """;

    public int Capacity => 4_096;

    public async Task WriteAsync(
        NpgsqlDataSource source, HttpRequest request, JsonText json, CancellationToken cancellationToken)
    {
        var text = await SearchedText.ReadAsync(request, cancellationToken);
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        json.Write("{\"data\":{\"search\":{\"nodes\":["u8);
        while (await row.ReadAsync(cancellationToken))
        {
            json.Write("{\"kind\":"u8);
            json.WriteString(row, 0);
            json.Write(",\"title\":"u8);
            json.WriteString(row, 1);
            json.Write(",\"context\":"u8);
            json.WriteString(row, 2);
            json.Write(",\"item\":{"u8);
            if (!await row.IsDBNullAsync(3, cancellationToken))
            {
                json.Write("\"code\":"u8);
                json.WriteString(row, 3);
            }

            json.Write("}},"u8);
        }

        json.TakeBackComma();
        json.Write("]}}}"u8);
    }
}
