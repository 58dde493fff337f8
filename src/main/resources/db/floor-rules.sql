-- Each query gives one line for every weakness of one kind.
select 'row level security is not enabled and forced on ' || c.relname
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id' and not a.attisdropped
where c.relnamespace = 'samrum'::regnamespace and c.relkind in ('r', 'p')
  and not (c.relrowsecurity and c.relforcerowsecurity)
  and (has_any_column_privilege('samrum_app', c.oid, 'select, insert, update, references')
       or has_table_privilege('samrum_app', c.oid, 'delete, truncate'));
select 'the run-time login ' || r.rolname || ' owns ' || c.relname
from pg_class c join pg_roles r on r.oid = c.relowner
where r.rolname like 'samrum\_%' and r.rolname <> 'samrum_owner';
select 'the role ' || rolname || ' has more than it needs'
from pg_roles
where rolname like 'samrum\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication);
select 'the run-time login ' || r.rolname || ' may act as ' || g.rolname
from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
where r.rolname like 'samrum\_%' and r.rolname <> 'samrum_owner';
select 'anybody may create in the schema ' || n.nspname
from pg_namespace n where n.nspname in ('public', 'samrum') and has_schema_privilege('samrum_app', n.oid, 'create');
select 'the view ' || c.relname || ' does not look with the eyes of its reader'
from pg_class c where c.relnamespace = 'samrum'::regnamespace and c.relkind = 'v'
  and not coalesce(c.reloptions @> array['security_invoker=true'], false);
select 'the materialised view ' || c.relname || ' may be read'
from pg_class c where c.relnamespace = 'samrum'::regnamespace and c.relkind = 'm'
  and has_any_column_privilege('samrum_app', c.oid, 'select');
select 'the function ' || p.proname || ' has no search path of its own'
from pg_proc p where p.pronamespace = 'samrum'::regnamespace and p.prosecdef
  and not exists (select from unnest(p.proconfig) s where s = 'search_path=samrum, pg_temp');
select 'the function ' || p.proname || ' is called leakproof'
from pg_proc p where p.pronamespace = 'samrum'::regnamespace and p.proleakproof;
select 'uniqueness reaches over rooms in ' || i.indexrelid::regclass
from pg_index i join pg_class c on c.oid = i.indrelid
join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id'
where c.relnamespace = 'samrum'::regnamespace and c.relrowsecurity and i.indisunique
  and c.relname <> 'audit_event' and not a.attnum = any (i.indkey);
select 'a foreign key leaves its room: ' || k.conname
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id'
where k.contype = 'f' and c.relnamespace = 'samrum'::regnamespace and c.relrowsecurity and f.relrowsecurity
  and not a.attnum = any (k.conkey);
select 'a sequence counts over rooms: ' || c.relname
from pg_class c where c.relnamespace = 'samrum'::regnamespace and c.relkind = 'S';
select 'the application may use a large object by ' || p.oid::regprocedure
from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^lo_|^lowrite$|^loread$'
  and p.proname <> 'lo_close' and has_function_privilege('samrum_app', p.oid, 'execute');
select 'an exchange of keys would not reach ' || c.relname || '.' || a.attname
from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
where c.relnamespace = 'samrum'::regnamespace and a.atttypid = 'samrum.sealed'::regtype and not a.attisdropped
  and not has_column_privilege('samrum_reseal', c.oid, a.attnum, 'update');
