-- The rows that answer a search, each with its score: a part of a larger statement, in which the words in braces stand for
-- the parameter with the text, the rows that the indexes on names find, their distance, and what orders rows of one tier.
WITH spoken AS MATERIALIZED (
    SELECT regexp_replace(ovop_search_form({text}), '^(desa|kelurahan) (?=.)', '') AS form
), split AS MATERIALIZED (
    SELECT form, string_to_array(form, ' ') AS word FROM spoken
), text AS MATERIALIZED (
    -- A name of one word or of two may be followed by the place where it is.
    SELECT
        form,
        -- Of two or three letters only beginnings are looked for: too much is like them.
        CASE WHEN length(form) > 3 THEN form END AS spelling,
        form || '%' AS starting,
        '% ' || form || '%' AS later,
        '%|' || form || '%' AS alias,
        (SELECT array_agg('% ' || one || '%') FROM unnest(word) AS one) AS words,
        CASE WHEN cardinality(word) > 1 THEN word[1] END AS head1,
        CASE WHEN cardinality(word) > 2 THEN word[1] || ' ' || word[2] END AS head2,
        nullif(regexp_replace(
            ' ' || array_to_string(word[2:], ' '),
            ' (kecamatan|kec|kabupaten|kab|kota|provinsi)(?= |$)', '', 'g'), ' ') AS rest1,
        nullif(regexp_replace(
            ' ' || array_to_string(word[3:], ' '),
            ' (kecamatan|kec|kabupaten|kab|kota|provinsi)(?= |$)', '', 'g'), ' ') AS rest2
    FROM split
), candidate AS (
{candidates}
), placed AS (
    SELECT
        candidate.*,
        form,
        starting,
        alias,
        words,
        head1,
        head2,
        -- By cases, so that a place is only looked at where the name before it fits.
        CASE WHEN name % head1 OR aliases LIKE '%|' || head1 || '|%' THEN
            strpos(' ' || ovop_search_form(place), rest1) > 0
            OR word_similarity(trim(rest1), ovop_search_form(place)) >= 0.6
        ELSE false END AS is_placed1,
        CASE WHEN name % head2 OR aliases LIKE '%|' || head2 || '|%' THEN
            strpos(' ' || ovop_search_form(place), rest2) > 0
            OR word_similarity(trim(rest2), ovop_search_form(place)) >= 0.6
        ELSE false END AS is_placed2,
        similarity(name, form)::double precision AS name_likeness,
        coalesce(word_similarity(form, aliases), 0)::double precision AS alias_likeness,
        {distance} AS distance_metres
    FROM candidate CROSS JOIN text
    OFFSET 0
), ranked AS (
    SELECT
        placed.*,
        CASE
            WHEN name = form THEN 6
            WHEN (is_placed1 AND name = head1) OR (is_placed2 AND name = head2) THEN 5
            WHEN starts_with(name, form) THEN 4
            WHEN ' ' || name LIKE ALL (words) THEN 3
            WHEN aliases LIKE alias
                OR (is_placed1 AND aliases LIKE '%|' || head1 || '|%')
                OR (is_placed2 AND aliases LIKE '%|' || head2 || '|%') THEN 2
            WHEN is_placed1 OR is_placed2 THEN 1
            ELSE 0
        END AS tier
    FROM placed
    OFFSET 0
), matched AS (
    SELECT
        ranked.*,
        (tier + {within}) / 7 AS score,
        tier = 2 OR (tier < 2 AND alias_likeness > name_likeness) AS is_alias
    FROM ranked
    WHERE tier > 0 OR name_likeness >= 0.3 OR alias_likeness >= 0.6
)
SELECT
    kind, key, village_code, product_id, producer_id, product_cluster_id, agrotourism_site_id, title,
    place_kind, place_name, district_name, regency_kind, regency_name, score, distance_metres, location,
    CASE WHEN is_alias THEN 'ALIAS' ELSE 'NAME' END AS matched_field,
    CASE
        WHEN is_alias THEN (
            SELECT one FROM unnest(spellings) AS one ORDER BY similarity(ovop_search_form(one), form) DESC, one LIMIT 1)
        ELSE title
    END AS matched_text
FROM matched
