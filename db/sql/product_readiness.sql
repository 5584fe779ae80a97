-- How each product stands today to a whole list of requirements, one line for each purpose. One requirement that is not met
-- settles it; else one of which nobody tells leaves it open. Without a requirement nobody knows what is asked.
CREATE OR REPLACE VIEW product_readiness AS
SELECT
    product.id AS product_id,
    asked.purpose,
    (CASE
        WHEN standing.not_met_count > 0 THEN 'NOT_READY'
        WHEN standing.unknown_count > 0 THEN 'NOT_KNOWN'
        WHEN standing.met_count > 0 THEN 'READY'
        ELSE 'REQUIREMENTS_UNKNOWN'
    END)::varchar(40) AS state,
    standing.met_count,
    standing.not_met_count,
    standing.unknown_count
FROM product
CROSS JOIN (VALUES ('RETAIL'::varchar(40)), ('EXPORT'::varchar(40))) AS asked (purpose)
CROSS JOIN LATERAL (
    SELECT
        (count(*) FILTER (WHERE requirement.status = 'MET'))::integer AS met_count,
        (count(*) FILTER (WHERE requirement.status = 'NOT_MET'))::integer AS not_met_count,
        (count(*) FILTER (WHERE requirement.status = 'UNKNOWN'))::integer AS unknown_count
    FROM product_requirement AS requirement
    WHERE requirement.product_id = product.id AND requirement.purpose = asked.purpose
) AS standing;

-- The permits and grades that tell how a product stands to a requirement, those that have run out as well.
CREATE OR REPLACE VIEW product_requirement_permit AS
SELECT product.id AS product_id, requirement.id AS requirement_id, permit.id AS permit_id
FROM product
JOIN commodity ON commodity.id = product.commodity_id
JOIN requirement ON requirement.category IS NULL OR requirement.category = commodity.category
JOIN permit ON permit.kind = requirement.permit_kind
    AND (permit.product_id = product.id OR permit.producer_id = product.producer_id);

CREATE OR REPLACE VIEW product_requirement_grade AS
SELECT product.id AS product_id, requirement.id AS requirement_id, grade.id AS grade_id
FROM product
JOIN commodity ON commodity.id = product.commodity_id
JOIN requirement ON requirement.category IS NULL OR requirement.category = commodity.category
JOIN grade ON grade.scheme = requirement.grade_scheme AND grade.product_id = product.id;
