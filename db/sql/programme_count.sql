-- How many of a programme's villages are known by name, and how many of those selected are not: null where no source tells
-- how many were selected. Where more are known than a source has counted, none is unnamed.
CREATE OR REPLACE VIEW programme_count AS
SELECT
    programme.id AS programme_id,
    named.count AS named_count,
    CASE WHEN programme.selected_count IS NOT NULL THEN greatest(programme.selected_count - named.count, 0) END
        AS unnamed_count
FROM programme
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS count
    FROM enrolment
    WHERE enrolment.programme_id = programme.id AND enrolment.status <> 'WITHDRAWN'
) AS named;
