-- How often each table has been written to. Caches are keyed by it: see Storage/TableVersionRaise.cs.
--
-- A transaction adds one row for each table that it writes to. Adding waits for nobody: a counter updated in place
-- would make all writers of a table wait for the first one's commit (an import may take minutes), and two that write
-- to the same tables in another order would deadlock. The row becomes visible with the transaction's own writes and
-- never without them, so a snapshot and the versions read in it always agree.

CREATE TABLE table_version_raise (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_table_version_raise PRIMARY KEY,
    table_name name NOT NULL,
    raises bigint NOT NULL CONSTRAINT ck_table_version_raise_raises CHECK (raises >= 0)
);

CREATE INDEX ix_table_version_raise_table_name ON table_version_raise (table_name);

CREATE VIEW table_version AS
SELECT table_name::text AS table_name, sum(raises)::bigint AS version
FROM table_version_raise
GROUP BY table_version_raise.table_name;

-- Runs as the owner: who writes to a table need not have a right to the versions.
CREATE FUNCTION ovop_raise_table_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    raise_table text := format('%I.table_version_raise', TG_TABLE_SCHEMA);
    -- Set for the rest of the transaction, and taken back with a savepoint, like the row it stands for.
    flag text := 'ovop.raised_' || TG_RELID;
    row_count bigint;
BEGIN
    IF current_setting(flag, true) = '1' THEN
        RETURN NULL;
    END IF;

    EXECUTE format('INSERT INTO %s (table_name, raises) VALUES ($1, 1)', raise_table) USING TG_TABLE_NAME;
    PERFORM set_config(flag, '1', true);

    -- Now and then the rows are folded into one, by whoever comes first; the others do not wait. Under a higher
    -- isolation the DELETE could fail over rows that another has folded since the snapshot.
    EXECUTE format('SELECT count(*) FROM %s WHERE table_name = $1', raise_table) INTO row_count USING TG_TABLE_NAME;
    IF row_count > 32
        AND current_setting('transaction_isolation') = 'read committed'
        AND pg_try_advisory_xact_lock(hashtext('ovop table version'), TG_RELID::integer)
    THEN
        EXECUTE format(
            'WITH folded AS (DELETE FROM %1$s WHERE table_name = $1 RETURNING raises) '
            'INSERT INTO %1$s (table_name, raises) SELECT $1, sum(raises) FROM folded',
            raise_table) USING TG_TABLE_NAME;
    END IF;

    RETURN NULL;
END
$$;

-- To be called for each new table, by the migration that makes it.
CREATE PROCEDURE ovop_watch_table(watched regclass)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER raise_table_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
        'FOR EACH STATEMENT EXECUTE FUNCTION ovop_raise_table_version()',
        watched);
    INSERT INTO table_version_raise (table_name, raises) SELECT relname, 0 FROM pg_class WHERE oid = watched;
END
$$;
