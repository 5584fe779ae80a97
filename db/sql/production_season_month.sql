-- The months of each season, one by one; a season may go over the turn of the year.
CREATE OR REPLACE VIEW production_season_month AS
SELECT season.id AS production_season_id, month.month
FROM production_season AS season
CROSS JOIN generate_series(1, 12) AS month (month)
WHERE CASE
    WHEN season.from_month <= season.to_month THEN month.month BETWEEN season.from_month AND season.to_month
    ELSE month.month >= season.from_month OR month.month <= season.to_month
END;
