-- Prepares a PostgreSQL server (17.6 or newer, or 18) for Samrum, once, as a superuser of that server:
--   SAMRUM_DB_PASSWORD=… psql -h … -U postgres -d postgres -v ON_ERROR_STOP=1 -f config/database.sql
-- Afterwards Samrum installs and upgrades itself as the login samrum, which is no superuser. One server holds one Samrum,
-- because logins belong to the server and not to a database.
\getenv password SAMRUM_DB_PASSWORD
set log_statement = 'none';
set log_min_error_statement = 'panic';
set log_min_duration_statement = -1;
create role samrum login createrole password :'password';
create database samrum owner samrum template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'sv-SE';

-- What people send stays out of the server's log: it could be a sign-in's token or a sealed text.
alter database samrum set log_parameter_max_length = 0;
alter database samrum set log_parameter_max_length_on_error = 0;
alter database samrum set log_min_error_statement = 'panic';
alter database samrum set log_error_verbosity = 'terse';

-- A large object belongs to no room and is seen by everybody who knows its number, so nobody may make or read one.
\connect samrum
do $$ declare f regprocedure; begin
    for f in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
             and proname ~ '^lo_|^lowrite$|^loread$' and proname <> 'lo_close' loop
        execute format('revoke execute on function %s from public', f);
    end loop;
end $$;
