-- Rights of the two roles on what the owner has made in this schema, now and later. May be run again at any time.
DO $$
DECLARE
    schema_name text := quote_ident(current_schema());
    relation record;
    routine record;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %s TO ovop_reader, ovop_writer', schema_name);
    IF (SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = current_schema()) THEN
        -- The default up to version 14: any login may put a function here that hides one of ours.
        EXECUTE format('REVOKE CREATE ON SCHEMA %s FROM PUBLIC', schema_name);
    END IF;

    EXECUTE format(
        'ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT SELECT ON TABLES TO ovop_reader, ovop_writer', schema_name);
    EXECUTE format(
        'ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT INSERT, UPDATE, DELETE ON TABLES TO ovop_writer', schema_name);

    FOR relation IN
        SELECT class.oid::regclass AS name, EXISTS (
            SELECT FROM pg_trigger WHERE tgrelid = class.oid AND tgname = 'raise_table_version') AS is_watched
        FROM pg_class AS class
        WHERE class.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
            AND class.relkind IN ('r', 'p', 'v', 'm')
            AND pg_get_userbyid(class.relowner) = current_user
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, ovop_reader, ovop_writer', relation.name);
        EXECUTE format('GRANT SELECT ON %s TO ovop_reader, ovop_writer', relation.name);
        IF relation.is_watched THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %s TO ovop_writer', relation.name);
        END IF;
    END LOOP;

    FOR routine IN
        SELECT proc.oid::regprocedure AS name, proc.prokind = 'f' AND proc.prorettype <> 'trigger'::regtype AS is_plain
        FROM pg_proc AS proc
        WHERE proc.pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
            AND pg_get_userbyid(proc.proowner) = current_user
            AND proc.prokind IN ('f', 'p')
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = proc.oid AND deptype = 'e')
    LOOP
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', routine.name);
        IF routine.is_plain THEN
            EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO ovop_reader, ovop_writer', routine.name);
        END IF;
    END LOOP;
END
$$;
