-- Whether grants.sql has nothing left to do: asked at each start, since granting anew would make every server plan anew.
SELECT
    EXISTS (
        SELECT FROM pg_default_acl
        WHERE defaclrole = current_user::regrole AND defaclnamespace = current_schema()::regnamespace)
    AND NOT EXISTS (
        SELECT FROM pg_class AS class
        WHERE class.relnamespace = current_schema()::regnamespace
            AND class.relkind IN ('r', 'p', 'v', 'm')
            AND class.relowner = current_user::regrole
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
            AND NOT (
                has_table_privilege('ovop_reader', class.oid, 'SELECT')
                AND has_table_privilege('ovop_writer', class.oid, 'SELECT')
                AND (has_table_privilege('ovop_writer', class.oid, 'INSERT') OR NOT EXISTS (
                    SELECT FROM pg_trigger WHERE tgrelid = class.oid AND tgname = 'raise_table_version'))))
    AND NOT EXISTS (
        SELECT FROM pg_proc AS proc
        WHERE proc.pronamespace = current_schema()::regnamespace
            AND proc.proowner = current_user::regrole
            AND proc.prokind = 'f' AND proc.prorettype <> 'trigger'::regtype
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = proc.oid AND deptype = 'e')
            AND NOT has_function_privilege('ovop_reader', proc.oid, 'EXECUTE'));
