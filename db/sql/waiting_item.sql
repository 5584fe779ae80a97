-- Obstacles, promises and requests that have had no answer. An answer is help that is under way or done: for an obstacle
-- the help that names it, for a request that of the same visit. A promise written down with a visit counts until help
-- that points to the visit stands for it.
CREATE OR REPLACE VIEW waiting_item AS
SELECT
    item.key,
    item.kind,
    item.since,
    current_date - item.since AS waiting_days,
    item.village_code,
    item.product_id,
    item.programme_id,
    item.regency_code,
    item.obstacle_id,
    item.assistance_id,
    item.visit_id
FROM (
    SELECT
        'obstacle-' || obstacle.id AS key,
        'OBSTACLE'::varchar(40) AS kind,
        coalesce(obstacle.reported_on, visit.visited_on) AS since,
        obstacle.village_code,
        obstacle.product_id,
        NULL::integer AS programme_id,
        obstacle.regency_code,
        obstacle.id AS obstacle_id,
        NULL::integer AS assistance_id,
        obstacle.visit_id
    FROM obstacle
    LEFT JOIN visit ON visit.id = obstacle.visit_id
    WHERE obstacle.resolved_on IS NULL
        AND obstacle.resolution IS NULL
        AND NOT EXISTS (
            SELECT FROM assistance AS answer
            WHERE answer.obstacle_id = obstacle.id AND answer.status IN ('UNDER_WAY', 'DONE'))
    UNION ALL
    SELECT
        'assistance-' || assistance.id,
        'PROMISE'::varchar(40),
        coalesce(assistance.promised_on, visit.visited_on),
        assistance.village_code,
        assistance.product_id,
        assistance.programme_id,
        assistance.regency_code,
        assistance.obstacle_id,
        assistance.id,
        assistance.visit_id
    FROM assistance
    LEFT JOIN visit ON visit.id = assistance.visit_id
    WHERE assistance.status = 'PROMISED'
    UNION ALL
    SELECT
        'promised-' || visit.id, 'PROMISE'::varchar(40), visit.visited_on, visit.village_code, NULL, NULL,
        NULL::varchar(5), NULL, NULL, visit.id
    FROM visit
    WHERE visit.promised IS NOT NULL
        AND NOT EXISTS (SELECT FROM assistance AS answer WHERE answer.visit_id = visit.id)
    UNION ALL
    SELECT
        'asked-for-' || visit.id, 'REQUEST'::varchar(40), visit.visited_on, visit.village_code, NULL, NULL,
        NULL::varchar(5), NULL, NULL, visit.id
    FROM visit
    WHERE visit.asked_for IS NOT NULL
        AND NOT EXISTS (
            SELECT FROM assistance AS answer
            WHERE answer.visit_id = visit.id AND answer.status IN ('UNDER_WAY', 'DONE'))
) AS item;
