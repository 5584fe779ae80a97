-- How each product stands today to each requirement that is asked of its commodity's category. Unknown is not "not met":
-- where no row tells of the permit, the grade or the shelf life, the answer is UNKNOWN. What has run out, was applied for
-- or is known to be lacking is told of, and not met. The last day of a permit or grade still counts.
CREATE OR REPLACE VIEW product_requirement AS
SELECT
    product.id AS product_id,
    requirement.id AS requirement_id,
    (CASE requirement.kind
        WHEN 'PERMIT' THEN (
            SELECT CASE
                WHEN bool_or(permit.status = 'HELD' AND (permit.expires_on >= current_date) IS NOT FALSE) THEN 'MET'
                WHEN count(*) > 0 THEN 'NOT_MET'
                ELSE 'UNKNOWN'
            END
            FROM permit
            WHERE permit.kind = requirement.permit_kind
                AND (permit.product_id = product.id OR permit.producer_id = product.producer_id)
        )
        WHEN 'GRADE' THEN (
            SELECT CASE
                WHEN bool_or(
                    grade.stars >= requirement.min_stars AND (grade.valid_until >= current_date) IS NOT FALSE) THEN 'MET'
                WHEN count(*) > 0 THEN 'NOT_MET'
                ELSE 'UNKNOWN'
            END
            FROM grade
            WHERE grade.scheme = requirement.grade_scheme AND grade.product_id = product.id
        )
        WHEN 'SHELF_LIFE' THEN CASE
            WHEN product.shelf_life_days >= requirement.min_shelf_life_days THEN 'MET'
            WHEN product.shelf_life_days < requirement.min_shelf_life_days THEN 'NOT_MET'
            ELSE 'UNKNOWN'
        END
    END)::varchar(40) AS status,
    requirement.purpose
FROM product
JOIN commodity ON commodity.id = product.commodity_id
JOIN requirement ON requirement.category IS NULL OR requirement.category = commodity.category;
