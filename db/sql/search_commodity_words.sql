-- How the words of a search name a commodity, a part of search.sql: those that begin words of its name, and the rest, which
-- may say where it is made ("kopi Wlingi", "coffee from Wlingi"). No row where they name it not; one of two
-- letters names it only where it stands alone.
SELECT similarity(one, told)::double precision AS likeness, rest
FROM (VALUES (ovop_search_form({name})), (ovop_search_form({name_id}))) AS called (one)
CROSS JOIN LATERAL (
    SELECT
        string_agg(word, ' ' ORDER BY at) FILTER (WHERE is_told) AS told,
        string_agg(word, ' ' ORDER BY at) FILTER (WHERE NOT is_told AND word <> ALL (ARRAY[
            'di', 'dari', 'in', 'of', 'from', 'near', 'dekat', 'desa', 'kelurahan', 'kecamatan', 'kec', 'kabupaten', 'kab',
            'kota', 'provinsi', 'klaster', 'cluster', 'produk', 'product'])) AS rest,
        bool_or(is_told AND (length(word) > 2 OR words = 1)) AS is_named
    FROM (
        SELECT word, at, ' ' || one LIKE '% ' || word || '%' AS is_told, count(*) OVER () AS words
        FROM unnest((SELECT word FROM split)) WITH ORDINALITY AS spoken (word, at)
    ) AS parts
) AS part
WHERE is_named
ORDER BY length(rest) NULLS FIRST, likeness DESC
LIMIT 1
