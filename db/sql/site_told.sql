-- What is told of a theme, before site_reach.sql: which villages make it, and whose land is said to suit it. What is said of a
-- village itself goes before what is said of its zones; it suits where more of the land suits than does not.
WITH theme AS MATERIALIZED (
    SELECT ovop_commodity({theme}) AS id
), made AS MATERIALIZED (
    SELECT
        origin.village_code AS code, bool_or(product.flagship) AS is_flagship, count(*) AS count,
        string_agg(product.id::text, ',' ORDER BY product.id) AS products
    FROM theme
    JOIN {Product} AS product ON product.commodity_id = theme.id
    JOIN {ProductVillage} AS origin ON origin.product_id = product.id
    GROUP BY origin.village_code
), land AS MATERIALIZED (
    SELECT
        code, string_agg(id::text, ',' ORDER BY id) AS suitabilities,
        coalesce(sum(share) FILTER (WHERE is_own = has_own AND class IS DISTINCT FROM 'N'), 0)
            > coalesce(sum(share) FILTER (WHERE is_own = has_own AND class = 'N'), 0) AS suits,
        (array_agg(class ORDER BY share DESC, class, id) FILTER (WHERE is_own = has_own AND class IS DISTINCT FROM 'N'))[1] AS class
    FROM (
        SELECT
            part.village_code AS code, part.share, said.id, said.class, said.village_code IS NOT NULL AS is_own,
            bool_or(said.village_code IS NOT NULL) OVER (PARTITION BY part.village_code) AS has_own
        FROM theme
        JOIN {LandSuitability} AS said ON said.commodity_id = theme.id
        -- OFFSET 0: the view is asked statement by statement; all at once, it would be worked out for all villages.
        CROSS JOIN LATERAL (
            SELECT suitable.village_code, suitable.share
            FROM {VillageSuitability} AS suitable
            WHERE suitable.land_suitability_id = said.id
            OFFSET 0
        ) AS part
    ) AS said
    GROUP BY code
), told AS MATERIALIZED (
    SELECT code FROM made
    UNION
    SELECT code FROM land WHERE suits
)
