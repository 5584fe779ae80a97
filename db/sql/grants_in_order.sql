-- Whether grants.sql has nothing left to do. Asked at each start: granting anew would make every server plan anew.
SELECT
    EXISTS (
        SELECT FROM pg_default_acl JOIN pg_namespace AS namespace ON namespace.oid = defaclnamespace
        WHERE pg_get_userbyid(defaclrole) = current_user AND nspname = current_schema())
    AND NOT EXISTS (
        SELECT FROM pg_class AS class
        WHERE class.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
            AND class.relkind IN ('r', 'p', 'v', 'm')
            AND pg_get_userbyid(class.relowner) = current_user
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
            AND NOT (
                has_table_privilege('ovop_reader', class.oid, 'SELECT')
                AND has_table_privilege('ovop_writer', class.oid, 'SELECT')
                AND (has_table_privilege('ovop_writer', class.oid, 'INSERT') OR NOT EXISTS (
                    SELECT FROM pg_trigger WHERE tgrelid = class.oid AND tgname = 'raise_table_version'))))
    AND NOT EXISTS (
        SELECT FROM pg_proc AS proc
        WHERE proc.pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
            AND pg_get_userbyid(proc.proowner) = current_user
            AND proc.prokind = 'f' AND proc.prorettype <> 'trigger'::regtype
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = proc.oid AND deptype = 'e')
            AND NOT has_function_privilege('ovop_reader', proc.oid, 'EXECUTE'));
