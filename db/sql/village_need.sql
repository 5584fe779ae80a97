-- What helps a village, and what help it has.

-- The help that reaches a village: its own, that of its products, that of the programmes that it takes part in by name, and
-- that of its regency. What a programme is to bring to villages that nobody has named reaches none yet. Each help has one
-- subject, so that no line comes twice.
CREATE OR REPLACE VIEW village_assistance AS
SELECT assistance.village_code, assistance.id AS assistance_id
FROM assistance
WHERE assistance.village_code IS NOT NULL
UNION ALL
SELECT origin.village_code, assistance.id
FROM product_village AS origin
JOIN assistance ON assistance.product_id = origin.product_id
UNION ALL
SELECT enrolment.village_code, assistance.id
FROM enrolment
JOIN assistance ON assistance.programme_id = enrolment.programme_id
WHERE enrolment.status <> 'WITHDRAWN'
UNION ALL
SELECT village.code, assistance.id
FROM village
JOIN assistance ON assistance.regency_code = village.regency_code;

-- Which help is said to serve at the stages that a village's reasons give: at each of them, for a village may have one
-- product that struggles and another that is developed. Beside it how far such help is, where some is recorded. Village by
-- village, so that a page or a regency costs what its villages cost.
CREATE OR REPLACE VIEW village_help AS
SELECT
    village.code AS village_code,
    help.id AS stage_help_id,
    (
        SELECT (CASE max(CASE assistance.status WHEN 'DONE' THEN 3 WHEN 'UNDER_WAY' THEN 2 ELSE 1 END)
            WHEN 3 THEN 'DONE'
            WHEN 2 THEN 'UNDER_WAY'
            WHEN 1 THEN 'PROMISED'
        END)::varchar(40)
        FROM village_assistance AS reached
        JOIN assistance ON assistance.id = reached.assistance_id
        WHERE reached.village_code = village.code
            AND (assistance.kind = 'FULL' OR (assistance.kind = help.kind AND help.kind <> 'OTHER'))
    ) AS status
FROM village
CROSS JOIN LATERAL (
    SELECT DISTINCT reason.stage
    FROM village_stage_reason AS reason
    WHERE reason.village_code = village.code
) AS given
JOIN stage_help AS help ON help.stage = given.stage;

-- Of the help that reaches a village, what is of the kind: help in full is of every kind, and another sort is of none.
CREATE OR REPLACE VIEW village_help_assistance AS
SELECT needed.village_code, needed.stage_help_id, assistance.id AS assistance_id
FROM village_help AS needed
JOIN stage_help AS help ON help.id = needed.stage_help_id
JOIN village_assistance AS reached ON reached.village_code = needed.village_code
JOIN assistance ON assistance.id = reached.assistance_id
WHERE assistance.kind = 'FULL' OR (assistance.kind = help.kind AND help.kind <> 'OTHER');

-- Each village's stage once more; where it is not known, what would tell. A survey finds products or none; where products
-- are recorded, somebody has to say how they fare.
CREATE OR REPLACE VIEW village_need AS
SELECT
    village_stage.village_code,
    village_stage.stage,
    (CASE WHEN village_stage.stage = 'UNKNOWN' THEN
        CASE village.product_record WHEN 'RECORDED' THEN 'PRODUCT_REVIEW' ELSE 'SURVEY' END
    END)::varchar(40) AS would_tell
FROM village_stage
JOIN village ON village.code = village_stage.village_code;
