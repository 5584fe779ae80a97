-- Unknown is not none: a village from which a product comes is RECORDED, whoever wrote the product. Takes it back to
-- UNSURVEYED with the last of them: that somebody looked and found none is for somebody to say.
CREATE FUNCTION ovop_follow_product_villages() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    recorded text[];
    bare text[];
BEGIN
    IF TG_OP <> 'DELETE' THEN
        SELECT array_agg(code) INTO recorded FROM village
        WHERE code IN (SELECT village_code FROM linked) AND product_record <> 'RECORDED';
    END IF;

    IF TG_OP <> 'INSERT' THEN
        SELECT array_agg(code) INTO bare FROM village
        WHERE code IN (SELECT village_code FROM unlinked) AND product_record = 'RECORDED'
            AND NOT EXISTS (SELECT FROM product_village WHERE village_code = code);
    END IF;

    -- An UPDATE that finds no row would still raise the table's version.
    IF recorded IS NOT NULL THEN
        UPDATE village SET product_record = 'RECORDED' WHERE code = ANY (recorded);
    END IF;

    IF bare IS NOT NULL THEN
        UPDATE village SET product_record = 'UNSURVEYED' WHERE code = ANY (bare);
    END IF;

    RETURN NULL;
END
$$;

CREATE TRIGGER follow_insert AFTER INSERT ON product_village REFERENCING NEW TABLE AS linked
FOR EACH STATEMENT EXECUTE FUNCTION ovop_follow_product_villages();

CREATE TRIGGER follow_update AFTER UPDATE ON product_village REFERENCING OLD TABLE AS unlinked NEW TABLE AS linked
FOR EACH STATEMENT EXECUTE FUNCTION ovop_follow_product_villages();

CREATE TRIGGER follow_delete AFTER DELETE ON product_village REFERENCING OLD TABLE AS unlinked
FOR EACH STATEMENT EXECUTE FUNCTION ovop_follow_product_villages();

-- At the end of the transaction, which may yet take the products away.
CREATE FUNCTION ovop_check_product_record() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM village WHERE code = NEW.code AND product_record <> 'RECORDED'
            AND EXISTS (SELECT FROM product_village WHERE village_code = code))
    THEN
        RAISE check_violation USING
            MESSAGE = format('village %s has products: its product_record is RECORDED', NEW.code),
            TABLE = 'village', CONSTRAINT = 'product_record_of_products';
    END IF;

    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER product_record_of_products AFTER UPDATE OF product_record ON village
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.product_record <> 'RECORDED')
EXECUTE FUNCTION ovop_check_product_record();

DO $$
BEGIN
    IF EXISTS (SELECT FROM product_village JOIN village ON village_code = code WHERE product_record <> 'RECORDED') THEN
        UPDATE village SET product_record = 'RECORDED' WHERE code IN (SELECT village_code FROM product_village);
    END IF;
END
$$;
