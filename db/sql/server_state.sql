-- What a migration needs to know of the server, the database and the login before it begins; one row.
SELECT
    current_setting('server_version_num')::integer AS version,
    session_user::text AS login,
    current_database()::text AS database_name,
    coalesce(current_schema()::text, '') AS schema_name,
    login.rolsuper AS is_superuser,
    login.rolsuper OR login.rolcreaterole AS may_create_roles,
    has_database_privilege(current_database(), 'CREATE') AS may_create_in_database,
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create_in_schema,
    coalesce(extension.not_installed, '') AS extensions_not_installed,
    coalesce(extension.not_available, '') AS extensions_not_available,
    coalesce(extension.not_trusted, '') AS extensions_not_trusted,
    coalesce(role.missing, '') AS roles_missing,
    coalesce(role.not_granted, '') AS roles_not_granted,
    to_regclass('"__EFMigrationsHistory"') IS NOT NULL AS has_history
FROM pg_roles AS login
CROSS JOIN LATERAL (
    -- A trusted extension may be made by whoever may create in the database, any other by a superuser.
    SELECT
        string_agg(wanted.name, ' ' ORDER BY wanted.name) AS not_installed,
        string_agg(wanted.name, ' ' ORDER BY wanted.name) FILTER (WHERE found.trusted IS NULL) AS not_available,
        string_agg(wanted.name, ' ' ORDER BY wanted.name) FILTER (WHERE NOT found.trusted) AS not_trusted
    FROM unnest(ARRAY['postgis', 'pg_trgm', 'unaccent']) AS wanted (name)
    LEFT JOIN LATERAL (
        SELECT bool_or(version.trusted) AS trusted
        FROM pg_available_extension_versions AS version
        WHERE version.name = wanted.name
    ) AS found ON true
    WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = wanted.name)
) AS extension
CROSS JOIN LATERAL (
    -- From version 16 on, being a member and being allowed to SET ROLE are two things.
    SELECT
        string_agg(wanted.name, ' ' ORDER BY wanted.name) FILTER (WHERE found.oid IS NULL) AS missing,
        string_agg(wanted.name, ' ' ORDER BY wanted.name) FILTER (WHERE NOT pg_has_role(
            session_user,
            found.oid,
            CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END
        )) AS not_granted
    FROM unnest(ARRAY['ovop_reader', 'ovop_writer']) AS wanted (name)
    LEFT JOIN pg_roles AS found ON found.rolname = wanted.name
) AS role
WHERE login.rolname = session_user;
