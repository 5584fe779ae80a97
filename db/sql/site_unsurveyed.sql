-- Villages in reach of a site's theme of whose products nobody has reported anything, behind site_reach.sql.
SELECT village.code AS village_code
FROM theme
CROSS JOIN ({villages}) AS village
WHERE village.product_record = 'UNSURVEYED'
    AND ({needs_cluster} IS FALSE OR village.code IN (SELECT code FROM reach))
    AND NOT EXISTS (SELECT FROM taken WHERE taken.code = village.code)
