-- The gate: the database itself finds out who the caller is and which rooms that opens.
-- samrum_gate owns these functions and no table; it reads what it must and nothing else.

-- HMAC-SHA-256 keys (RFC 2104), kept as key xor ipad and key xor opad so that SQL needs only sha256.
create table gate_key (
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);
create function random_pads(out inner_pad bytea, out outer_pad bytea) language plpgsql as $$
declare
    key bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
              || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
begin
    inner_pad := key;
    outer_pad := key;
    for i in 0..63 loop
        inner_pad := set_byte(inner_pad, i, get_byte(key, i) # 54);
        outer_pad := set_byte(outer_pad, i, get_byte(key, i) # 92);
    end loop;
end $$;
insert into gate_key select * from random_pads();

-- The seal binds a login session to this backend and this transaction, so that it cannot be replayed in another.
create function seal(session uuid) returns text stable strict security definer
    set search_path = samrum, pg_temp language sql as $$
    select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(
               session || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8'))), 'hex')
    from gate_key k $$;

create function sealed_session() returns uuid stable security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    claim text := current_setting('samrum.caller', true);
begin
    if claim is null or claim !~ '^[0-9a-f-]{36}:[0-9a-f]{64}$' then
        return null;
    end if;
    if seal(left(claim, 36)::uuid) is distinct from right(claim, 64) then
        return null;
    end if;
    return left(claim, 36)::uuid;
end $$;

-- Where a login session may go at an instant: the one rule of validity.
create function places(session uuid, instant timestamptz)
    returns table (user_id uuid, role text, agency_id uuid, agency_name text, room_id uuid, room_kind text, room_name text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, m.role, a.id, a.name, r.room_id, r.kind, r.name
    from login_session s
    join app_user u on u.id = s.user_id and (u.blocked_at is null or u.blocked_at > instant)
    join membership m on m.user_id = u.id and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, instant)
    join agency a on a.id = m.agency_id
    left join lateral (
        select o.room_id, o.kind, o.name from room o where o.room_id = m.room_id
        union all
        select o.room_id, o.kind, o.name from room o
        where o.kind = 'MUNICIPALITY' and o.municipality_id = a.municipality_id
        union all
        select null, null, null where m.room_id is null
    ) r on true
    where s.id = session and s.hat = hat_of(m.role) and s.ended_at is null and s.expires_at > instant
      and is_awake(s.seen_at, s.locked_at, instant) $$;

create function rooms_to_read() returns uuid[] stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select coalesce(array_agg(distinct p.room_id), '{}') from places(sealed_session(), clock_timestamp()) p
    where p.room_id is not null and (p.room_kind = 'MUNICIPALITY' or p.role in ('MEMBER', 'COORDINATOR')) $$;

create function rooms_to_write() returns uuid[] stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select coalesce(array_agg(distinct p.room_id), '{}') from places(sealed_session(), clock_timestamp()) p
    where p.room_kind in ('UNIT', 'CASE', 'GROUP')
      and (p.role in ('MEMBER', 'COORDINATOR') or (p.role = 'REPORTER' and p.room_kind = 'UNIT')) $$;

create function agencies_to_review() returns uuid[] stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select coalesce(array_agg(distinct p.agency_id), '{}') from places(sealed_session(), clock_timestamp()) p
    where p.role in ('LOG_REVIEWER', 'DATA_PROTECTION_OFFICER') $$;

create function caller_id() returns uuid stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select s.user_id from login_session s where s.id = sealed_session() $$;

create function readers_of(of_room uuid) returns integer stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select count(distinct m.user_id)::integer from membership m join app_user u on u.id = m.user_id and u.blocked_at is null
    where m.room_id = of_room and m.role in ('MEMBER', 'COORDINATOR')
      and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, clock_timestamp()) $$;

-- Begins a transaction as whoever holds this token; no row comes back when nobody does.
create function begin_as(token bytea)
    returns table (session_id uuid, user_id uuid, user_room uuid, user_version integer, user_name bytea, hat text, role text, agency_id uuid, agency_name text,
                   room_id uuid, room_kind text, room_name text, readers integer)
    volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
declare
    found_id uuid;
begin
    select s.id into found_id from login_session s join app_user u on u.id = s.user_id
    where s.token_hash = sha256(token) and s.ended_at is null and s.expires_at > clock_timestamp()
      and is_awake(s.seen_at, s.locked_at, clock_timestamp())
      and u.blocked_at is null;
    if exists (select from pg_cursors c where c.is_holdable) then
        raise exception 'the former caller left a cursor open' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('row_security', 'on', true);
    perform set_config('samrum.caller', coalesce(found_id || ':' || seal(found_id), ''), true);
    return query
        select s.id, u.id, u.room_id, u.version, u.name::bytea, s.hat, p.role, p.agency_id, p.agency_name, p.room_id, p.room_kind, p.room_name,
               case when p.room_kind = 'UNIT' then readers_of(p.room_id) else 0 end
        from login_session s join app_user u on u.id = s.user_id
        left join places(s.id, clock_timestamp()) p on true
        where s.id = found_id
        order by p.room_kind, p.room_name;
end $$;

-- The names of colleagues, sealed, for whoever works here.
create function user_names(users uuid[]) returns table (id uuid, room_id uuid, version integer, name bytea)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.name::bytea from app_user u where u.id = any (users) and caller_id() is not null $$;

-- A thing whose room has closed meanwhile stops the action: what the caller may not see any more is neither shown nor
-- named in the log.
create function still_open(rooms uuid[], things text[]) returns text[] stable security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not rooms <@ (rooms_to_read() || rooms_to_write()) then
        raise exception 'a room closed in the middle' using errcode = 'insufficient_privilege';
    end if;
    return things;
end $$;

-- The gate owns its functions; the tables it reads are these.
grant usage, create on schema samrum to samrum_gate;
alter function seal(uuid) owner to samrum_gate;
alter function sealed_session() owner to samrum_gate;
alter function places(uuid, timestamptz) owner to samrum_gate;
alter function rooms_to_read() owner to samrum_gate;
alter function rooms_to_write() owner to samrum_gate;
alter function agencies_to_review() owner to samrum_gate;
alter function caller_id() owner to samrum_gate;
alter function readers_of(uuid) owner to samrum_gate;
alter function begin_as(bytea) owner to samrum_gate;
alter function user_names(uuid[]) owner to samrum_gate;
alter function still_open(uuid[], text[]) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
grant select on municipality, agency, unit, room, app_user, membership, login_session, gate_key to samrum_gate;
grant execute on function hat_of(text), is_awake(timestamptz, timestamptz, timestamptz),
    stands(timestamptz, timestamptz, timestamptz, timestamptz, timestamptz) to samrum_gate;

revoke execute on all functions in schema samrum from public;
grant usage on schema samrum to samrum_app, samrum_audit;
grant execute on function begin_as(bytea), rooms_to_read(), rooms_to_write(), still_open(uuid[], text[]), user_names(uuid[])
    to samrum_app;
grant execute on function begin_as(bytea), agencies_to_review(), still_open(uuid[], text[]) to samrum_audit;
