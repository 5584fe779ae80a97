-- The theme alone, where nothing that is told of it is asked for: before site_reach.sql.
WITH theme AS MATERIALIZED (
    SELECT ovop_commodity({theme}) AS id
)
