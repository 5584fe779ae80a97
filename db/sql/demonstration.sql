-- A database is either a demonstration, all of whose products, visits and the rest are invented, or it holds facts: the mark
-- tells, and neither can become the other. No table_version trigger, so the writer's role may not write here: only the owner
-- can set the mark.
CREATE TABLE demonstration_mark (
    is_demonstration boolean NOT NULL DEFAULT true
        CONSTRAINT pk_demonstration_mark PRIMARY KEY CONSTRAINT ck_demonstration_mark CHECK (is_demonstration),
    marked_on date NOT NULL DEFAULT current_date
);

CREATE FUNCTION ovop_mark_demonstration() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND (EXISTS (SELECT FROM village) OR EXISTS (SELECT FROM source)) THEN
        RAISE check_violation USING
            MESSAGE = 'this database holds rows already, so it cannot become a demonstration: mark an empty one',
            TABLE = 'demonstration_mark', CONSTRAINT = 'demonstration_of_nothing_else';
    ELSIF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM source WHERE kind = 'SYNTHETIC') THEN
        RAISE check_violation USING
            MESSAGE = 'this database holds invented rows, so its mark stays: remove the database as a whole',
            TABLE = 'demonstration_mark', CONSTRAINT = 'demonstration_stays';
    END IF;

    RETURN NULL;
END
$$;

CREATE TRIGGER demonstration_of_nothing_else AFTER INSERT ON demonstration_mark
FOR EACH ROW EXECUTE FUNCTION ovop_mark_demonstration();

CREATE TRIGGER demonstration_stays AFTER DELETE OR TRUNCATE ON demonstration_mark
FOR EACH STATEMENT EXECUTE FUNCTION ovop_mark_demonstration();

CREATE FUNCTION ovop_check_synthetic_source() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM demonstration_mark) THEN
        RAISE check_violation USING
            MESSAGE = format(
                'the source %s is SYNTHETIC, and this database holds facts: what is invented belongs into a demonstration',
                NEW.slug),
            TABLE = 'source', CONSTRAINT = 'synthetic_source_of_demonstration';
    END IF;

    RETURN NEW;
END
$$;

CREATE TRIGGER synthetic_source_of_demonstration BEFORE INSERT OR UPDATE OF kind ON source
FOR EACH ROW WHEN (NEW.kind = 'SYNTHETIC') EXECUTE FUNCTION ovop_check_synthetic_source();

-- Until now nothing refused them.
DO $$
BEGIN
    IF EXISTS (SELECT FROM source WHERE kind = 'SYNTHETIC') THEN
        RAISE check_violation USING
            MESSAGE = 'this database holds sources of the kind SYNTHETIC: remove them, or give them the kind that they have';
    END IF;
END
$$;
