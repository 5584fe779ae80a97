-- What belongs to a village and has happened, or is to happen, a line for each: its own, that of its products, the permits
-- of them and of their and its producers, market access, and the programmes that it is enrolled in. Nothing is materialised:
-- one village is looked up by its keys.
CREATE OR REPLACE VIEW village_event AS
WITH help AS NOT MATERIALIZED (
    SELECT village_code, id FROM assistance WHERE village_code IS NOT NULL
    UNION ALL
    SELECT origin.village_code, assistance.id
    FROM product_village AS origin
    JOIN assistance ON assistance.product_id = origin.product_id
), hindrance AS NOT MATERIALIZED (
    SELECT village_code, id FROM obstacle WHERE village_code IS NOT NULL
    UNION ALL
    SELECT origin.village_code, obstacle.id
    FROM product_village AS origin
    JOIN obstacle ON obstacle.product_id = origin.product_id
), maker AS NOT MATERIALIZED (
    SELECT village_code, producer_id FROM producer_village
    UNION
    SELECT origin.village_code, product.producer_id
    FROM product_village AS origin
    JOIN product ON product.id = origin.product_id
    WHERE product.producer_id IS NOT NULL
), licence AS NOT MATERIALIZED (
    SELECT origin.village_code, permit.id
    FROM product_village AS origin
    JOIN permit ON permit.product_id = origin.product_id
    UNION ALL
    SELECT maker.village_code, permit.id
    FROM maker
    JOIN permit ON permit.producer_id = maker.producer_id
), outlet AS NOT MATERIALIZED (
    SELECT origin.village_code, access.id
    FROM product_village AS origin
    JOIN market_access AS access ON access.product_id = origin.product_id
    UNION ALL
    SELECT member.village_code, access.id
    FROM product_cluster_village AS member
    JOIN market_access AS access ON access.product_cluster_id = member.product_cluster_id
)
SELECT
    visit.village_code,
    'visit-' || visit.id AS key,
    'VISIT'::varchar(40) AS kind,
    visit.visited_on AS happened_on,
    NULL::varchar(200) AS printed_date,
    visit.id AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
FROM visit
UNION ALL
SELECT
    enrolment.village_code, 'enrolment-' || enrolment.id, 'ENROLMENT'::varchar(40), enrolment.enrolled_on, NULL::varchar(200),
    NULL, enrolment.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM enrolment
UNION ALL
SELECT
    enrolment.village_code, 'programme-event-' || happening.id, 'PROGRAMME_EVENT'::varchar(40), happening.held_on,
    happening.printed_date, NULL, NULL, happening.id, NULL, NULL, NULL, NULL, NULL, NULL
FROM enrolment
JOIN programme_event AS happening ON happening.programme_id = enrolment.programme_id
UNION ALL
SELECT
    enrolment.village_code, 'programme-phase-' || phase.id, 'PROGRAMME_PHASE'::varchar(40), phase.starts_on,
    phase.printed_date, NULL, NULL, NULL, phase.id, NULL, NULL, NULL, NULL, NULL
FROM enrolment
JOIN programme_phase AS phase ON phase.programme_id = enrolment.programme_id
UNION ALL
-- Every help was promised; on which day, it may not tell itself.
SELECT
    help.village_code, 'assistance-promised-' || assistance.id, 'ASSISTANCE_PROMISED'::varchar(40),
    coalesce(assistance.promised_on, visit.visited_on), NULL::varchar(200), NULL, NULL, NULL, NULL, assistance.id, NULL, NULL, NULL,
    NULL
FROM help
JOIN assistance ON assistance.id = help.id
LEFT JOIN visit ON visit.id = assistance.visit_id
WHERE assistance.status = 'PROMISED' OR coalesce(assistance.promised_on, visit.visited_on) IS NOT NULL
UNION ALL
SELECT
    help.village_code, 'assistance-started-' || assistance.id, 'ASSISTANCE_STARTED'::varchar(40),
    assistance.started_on, NULL::varchar(200), NULL, NULL, NULL, NULL, assistance.id, NULL, NULL, NULL, NULL
FROM help
JOIN assistance ON assistance.id = help.id
WHERE assistance.status <> 'PROMISED' OR assistance.started_on IS NOT NULL
UNION ALL
SELECT
    help.village_code, 'assistance-ended-' || assistance.id, 'ASSISTANCE_ENDED'::varchar(40), assistance.ended_on, NULL::varchar(200),
    NULL, NULL, NULL, NULL, assistance.id, NULL, NULL, NULL, NULL
FROM help
JOIN assistance ON assistance.id = help.id
WHERE assistance.status = 'DONE' OR assistance.ended_on IS NOT NULL
UNION ALL
SELECT
    hindrance.village_code, 'obstacle-reported-' || obstacle.id, 'OBSTACLE_REPORTED'::varchar(40),
    coalesce(obstacle.reported_on, visit.visited_on), NULL::varchar(200), NULL, NULL, NULL, NULL, NULL, obstacle.id, NULL, NULL, NULL
FROM hindrance
JOIN obstacle ON obstacle.id = hindrance.id
LEFT JOIN visit ON visit.id = obstacle.visit_id
UNION ALL
SELECT
    hindrance.village_code, 'obstacle-resolved-' || obstacle.id, 'OBSTACLE_RESOLVED'::varchar(40), obstacle.resolved_on,
    NULL::varchar(200), NULL, NULL, NULL, NULL, NULL, obstacle.id, NULL, NULL, NULL
FROM hindrance
JOIN obstacle ON obstacle.id = hindrance.id
WHERE obstacle.resolved_on IS NOT NULL OR obstacle.resolution IS NOT NULL
UNION ALL
SELECT
    origin.village_code, 'grade-' || grade.id, 'GRADE_AWARDED'::varchar(40), grade.awarded_on, NULL::varchar(200),
    NULL, NULL, NULL, NULL, NULL, NULL, grade.id, NULL, NULL
FROM product_village AS origin
JOIN grade ON grade.product_id = origin.product_id
UNION ALL
SELECT
    licence.village_code, 'permit-issued-' || permit.id, 'PERMIT_ISSUED'::varchar(40), permit.issued_on, NULL::varchar(200),
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, permit.id, NULL
FROM licence
JOIN permit ON permit.id = licence.id
WHERE permit.status = 'HELD' OR permit.issued_on IS NOT NULL
UNION ALL
SELECT
    licence.village_code, 'permit-expires-' || permit.id, 'PERMIT_EXPIRES'::varchar(40), permit.expires_on, NULL::varchar(200),
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, permit.id, NULL
FROM licence
JOIN permit ON permit.id = licence.id
WHERE permit.expires_on IS NOT NULL
UNION ALL
SELECT
    outlet.village_code, 'market-access-' || access.id, 'MARKET_ACCESS'::varchar(40), NULL, access.since_printed,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, access.id
FROM outlet
JOIN market_access AS access ON access.id = outlet.id;
