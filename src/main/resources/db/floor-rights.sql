select 'policy ' || p.policyname || ' on ' || p.tablename || ' for ' || lower(p.cmd) || ' to ' || array_to_string(p.roles, ',')
       || coalesce(' using ' || p.qual, '') || coalesce(' check ' || p.with_check, '')
from pg_policies p where p.schemaname = 'samrum'
union all
select 'grant ' || lower(a.privilege_type) || ' on ' || c.relname || ' to ' || coalesce(r.rolname, 'public')
from pg_class c cross join aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
left join pg_roles r on r.oid = a.grantee
where c.relnamespace = 'samrum'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and a.grantee <> c.relowner
union all
select 'grant ' || lower(a.privilege_type) || ' (' || string_agg(t.attname, ', ' order by t.attname) || ') on ' || c.relname
       || ' to ' || coalesce(r.rolname, 'public')
from pg_class c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a
left join pg_roles r on r.oid = a.grantee
where c.relnamespace = 'samrum'::regnamespace and t.attnum > 0 and a.grantee <> c.relowner
group by a.privilege_type, c.relname, r.rolname
union all
select 'grant execute on ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') to ' || coalesce(r.rolname, 'public')
from pg_proc p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
left join pg_roles r on r.oid = a.grantee
where p.pronamespace = 'samrum'::regnamespace and a.grantee <> p.proowner
union all
select 'grant ' || lower(a.privilege_type) || ' on schema samrum to ' || coalesce(r.rolname, 'public')
from pg_namespace n cross join aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
where n.nspname = 'samrum' and a.grantee <> n.nspowner
union all
select 'grant ' || lower(a.privilege_type) || ' on the database to ' || coalesce(r.rolname, 'public')
from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
left join pg_roles r on r.oid = a.grantee
where d.datname = current_database() and a.grantee <> d.datdba
union all
select 'member ' || m.rolname || ' of ' || g.rolname
from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
where (m.rolname like 'samrum\_%' or g.rolname like 'samrum\_%')
  and m.oid <> (select d.datdba from pg_database d where d.datname = current_database())
union all
select 'definer ' || p.proname || ' owned by ' || r.rolname
from pg_proc p join pg_roles r on r.oid = p.proowner where p.pronamespace = 'samrum'::regnamespace and p.prosecdef
