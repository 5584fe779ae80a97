-- The rows that answer a search, each with its score: a part of a larger statement, in which the words in braces stand for
-- the parameter with the text, its distance, and for rows of all kinds that an index finds: (kind, key, id, name, aliases,
-- place, location). Every step is cut, and those of a lower tier are left out where the ones above bring enough. What costs
-- much is worked out behind the cut: before it, it would set off parallel workers, who take longer to start than all the rest.
WITH spoken AS MATERIALIZED (
    SELECT regexp_replace(ovop_search_form({text}), '^(desa|kelurahan) (?=.)', '') AS form
), split AS MATERIALIZED (
    SELECT form, string_to_array(form, ' ') AS word FROM spoken
), parted AS MATERIALIZED (
    -- A name of one word or of two may be followed by the place where it is.
    SELECT
        form,
        word,
        -- Words that are short may stand in any order only beside one that is not: too much fits them.
        cardinality(word) = 1 OR EXISTS (SELECT FROM unnest(word) AS one WHERE length(one) > 2) AS has_words,
        CASE WHEN cardinality(word) > 1 THEN word[1] END AS head1,
        CASE WHEN cardinality(word) > 2 THEN word[1] || ' ' || word[2] END AS head2,
        nullif(regexp_replace(
            ' ' || array_to_string(word[2:], ' '),
            ' (kecamatan|kec|kabupaten|kab|kota|provinsi)(?= |$)', '', 'g'), ' ') AS rest1,
        nullif(regexp_replace(
            ' ' || array_to_string(word[3:], ' '),
            ' (kecamatan|kec|kabupaten|kab|kota|provinsi)(?= |$)', '', 'g'), ' ') AS rest2
    FROM split
), text AS MATERIALIZED (
    SELECT
        form,
        -- Of two or three letters only beginnings are looked for: too much is like them.
        CASE WHEN length(form) > 3 THEN form END AS spelling,
        -- In the index every name begins with a space, and so every word of it.
        ' ' || form AS starting,
        ' ' || form || chr(1114111) AS ending,
        CASE WHEN has_words THEN (SELECT array_agg('% ' || one || '%') FROM unnest(word) AS one) END AS words,
        CASE WHEN has_words THEN '% ' || word[1] || '%' END AS word1,
        CASE WHEN has_words THEN '% ' || coalesce(word[2], word[1]) || '%' END AS word2,
        CASE WHEN has_words THEN '% ' || coalesce(word[3], word[1]) || '%' END AS word3,
        '%|' || form || '%' AS alias,
        ' ' || head1 AS head1,
        ' ' || head2 AS head2,
        '%|' || head1 || '|%' AS alias1,
        '%|' || head2 || '|%' AS alias2,
        rest1,
        rest2,
        nullif(split_part(rest1, ' ', 2), '') AS place1,
        nullif(split_part(rest2, ' ', 2), '') AS place2
    FROM parted
), starting AS MATERIALIZED (
    {starting}
), worded AS MATERIALIZED (
    {worded}
), headed AS MATERIALIZED (
    SELECT kind, key, id, name, aliases, location, is_named
    FROM (
        {headed}
    ) AS row CROSS JOIN text CROSS JOIN LATERAL (SELECT
        ((name = head1 AND ovop_search_fits(rest1, place)) OR (name = head2 AND ovop_search_fits(rest2, place)))
            IS TRUE AS is_named,
        (aliases LIKE alias1 AND ovop_search_fits(rest1, place)) OR (aliases LIKE alias2 AND ovop_search_fits(rest2, place))
            AS is_alias
        OFFSET 0) AS fit
    WHERE is_named OR is_alias
), aliased AS MATERIALIZED (
    {aliased}
), commodities AS MATERIALIZED (
    {commodities}
), made AS MATERIALIZED (
    {made}
), there AS MATERIALIZED (
    {there}
), made_there AS MATERIALIZED (
    {made_there}
), named AS MATERIALIZED (
    SELECT kind, key, id, location, CASE WHEN name = starting THEN 6 ELSE 4 END AS tier,
        similarity(name, form)::double precision AS likeness, 'NAME' AS matched
    FROM starting CROSS JOIN text
    UNION ALL
    SELECT kind, key, id, location, CASE WHEN is_named THEN 5 ELSE 2 END,
        greatest(similarity(name, form), word_similarity(form, aliases))::double precision,
        CASE WHEN is_named THEN 'NAME' ELSE 'ALIAS' END
    FROM headed CROSS JOIN text
    UNION ALL
    SELECT kind, key, id, location, 3, similarity(name, form)::double precision, 'NAME'
    FROM worded CROSS JOIN text
    UNION ALL
    SELECT kind, key, id, location, 2,
        greatest(similarity(name, form), word_similarity(form, aliases))::double precision, 'ALIAS'
    FROM aliased CROSS JOIN text WHERE (kind, key) NOT IN (SELECT kind, key FROM headed)
), written AS MATERIALIZED (
    SELECT kind, key, id, location, tier, likeness, matched FROM named
    UNION ALL
    SELECT kind, key, id, location, 2, likeness, 'COMMODITY'
    FROM (SELECT * FROM made UNION ALL SELECT * FROM made_there) AS row WHERE (kind, key) NOT IN (SELECT kind, key FROM named)
), around AS MATERIALIZED (
    {around}
), beside AS MATERIALIZED (
    SELECT
        kind, key, id, location,
        similarity(name, form)::double precision AS name_likeness,
        coalesce(word_similarity(form, aliases), 0)::double precision AS alias_likeness
    FROM (
        {beside}
    ) AS row CROSS JOIN text
    WHERE (kind, key) NOT IN (SELECT kind, key FROM written)
        AND (CASE WHEN similarity(name, head1) >= 0.3 THEN ovop_search_fits(rest1, place) ELSE FALSE END
            OR CASE WHEN similarity(name, head2) >= 0.3 THEN ovop_search_fits(rest2, place) ELSE FALSE END)
), alike AS MATERIALIZED (
    {alike}
), tiered AS (
    SELECT kind, key, id, location, tier, likeness, matched FROM written
    UNION ALL
    SELECT kind, key, id, location, 1, greatest(name_likeness, alias_likeness),
        CASE WHEN alias_likeness > name_likeness THEN 'ALIAS' ELSE 'NAME' END
    FROM beside
    UNION ALL
    SELECT kind, key, id, location, 0, greatest(name_likeness, alias_likeness),
        CASE WHEN alias_likeness > name_likeness THEN 'ALIAS' ELSE 'NAME' END
    FROM alike
    WHERE (kind, key) NOT IN (SELECT kind, key FROM written) AND (kind, key) NOT IN (SELECT kind, key FROM beside)
)
SELECT kind, key, id, (tier + {within}) / 7 AS score, distance_metres, matched, form
FROM (SELECT tiered.*, text.form, {distance} AS distance_metres FROM tiered CROSS JOIN text OFFSET 0) AS measured
