-- Villages in reach of a site's theme of whose products nobody has reported anything, behind site_reach.sql. Those in reach of a
-- cluster have been asked for it there: they are taken as a set, for of rows that are made here the planner knows too little to
-- join them well, and would read every village to look for the few. The theme stands beside the others though they need it not:
-- it is what refuses a commodity that is none.
SELECT code AS village_code
FROM (
    (SELECT code FROM reach WHERE {needs_cluster} EXCEPT SELECT code FROM taken)
    UNION ALL
    SELECT village.code
    FROM theme
    CROSS JOIN ({villages}) AS village
    WHERE {needs_cluster} IS FALSE
        AND village.product_record = 'UNSURVEYED'
        AND NOT EXISTS (SELECT FROM taken WHERE taken.code = village.code)
) AS wanted
