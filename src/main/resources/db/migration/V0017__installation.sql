-- What this database is for, said once, and the one door through which its first administrator comes.

create table installation (
    one       boolean primary key check (one),
    mode      text not null check (mode in ('DEMONSTRATION', 'PRODUCTION')),
    set_up_at timestamptz not null
);
-- Before databases said what they are for, there were demonstrations only.
insert into installation select true, 'DEMONSTRATION', clock_timestamp() where exists (select from municipality);

create table first_secret (
    one        boolean primary key check (one),
    hash       bytea not null check (length(hash) = 32),
    expires_at timestamptz not null
);
comment on table first_secret is 'SHA-256 of what the console showed; the secret itself is stored nowhere';

-- Two persons set Samrum up, since nobody confirms what they proposed: as long as nobody has ever answered for who is let in,
-- the console lets a first administrator come and, after the next start, a second one. What has been is asked, not what is,
-- since an administrator could take away what is.
create function awaits_administrator() returns boolean stable security definer set search_path = samrum, pg_temp language sql as $$
    with ever as (select distinct m.role, m.user_id from membership m
                  join organisation_step s on s.row_id = m.id and s.step = 'CONFIRMED')
    select (select count(*) from ever e where e.role = 'ADMINISTRATOR') < 2
       and not exists (select from ever e where e.role = 'ACCESS_APPROVER') $$;

-- Called by the installing login alone: opens the door for a day, with the newest secret only.
create function await_first_administrator(secret_hash bytea) returns boolean volatile language plpgsql
    set search_path = samrum, pg_temp as $$
begin
    delete from first_secret;
    if not awaits_administrator() then
        return false;
    end if;
    insert into first_secret values (true, secret_hash, clock_timestamp() + interval '24 hours');
    return true;
end $$;

-- The municipality's room, whose key seals the names of staff, while the first administrator is awaited; else null.
create function first_room() returns uuid stable security definer set search_path = samrum, pg_temp language sql as $$
    select r.room_id from room r where r.kind = 'MUNICIPALITY'
      and exists (select from first_secret f where f.expires_at > clock_timestamp())
      and awaits_administrator() $$;

-- Of two that come at once with the same secret, the second waits for the first and then finds it used.
create function first_administrator(secret bytea, administrator uuid, login bytea, login_index bytea, name bytea, password_hash text)
    returns boolean volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
declare
    room uuid := first_room();
    agency uuid := (select r.agency_id from room r where r.room_id = room);
begin
    delete from first_secret f where f.hash = sha256(secret) and f.expires_at > clock_timestamp();
    if not found or not awaits_administrator() then
        return false;
    end if;
    insert into app_user (id, room_id, version, agency_id, login, login_index, name)
    values (administrator, room, 1, agency, login, login_index, name);
    insert into password values (administrator, password_hash, clock_timestamp());
    insert into membership (id, user_id, agency_id, role, valid_from, confirmed_at)
    values (gen_random_uuid(), administrator, agency, 'ADMINISTRATOR', clock_timestamp(), clock_timestamp());
    return true;
end $$;

grant create on schema samrum to samrum_gate;
alter function awaits_administrator() owner to samrum_gate;
alter function first_room() owner to samrum_gate;
alter function first_administrator(bytea, uuid, bytea, bytea, bytea, text) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function awaits_administrator(), await_first_administrator(bytea), first_room(),
    first_administrator(bytea, uuid, bytea, bytea, bytea, text) from public;
grant execute on function first_room(), first_administrator(bytea, uuid, bytea, bytea, bytea, text) to samrum_signin;
grant select, delete on first_secret to samrum_gate;
grant insert on app_user, password, membership to samrum_gate;
