-- The memory of who passed. The application may add a line and do nothing else with it.

create table audit_event (
    id        uuid primary key,
    at        timestamptz not null,
    user_id   uuid,
    agency_id uuid,
    role      text check (length(role) <= 200),
    session   text,
    action    text not null check (action ~ '^[A-Z_]{3,40}$'),
    outcome   text not null check (outcome in ('DONE', 'DENIED', 'FAILED')),
    room_id   uuid,
    things    text[] not null default '{}' check (cardinality(things) <= 5000),
    reason    text check (length(reason) <= 200),
    address   text check (length(address) <= 100),
    build     text not null check (length(build) <= 100),
    salt      bytea not null check (length(salt) = 16)
);
create index audit_event_agency on audit_event (agency_id, at desc, id);
comment on column audit_event.things is 'pseudonyms of every youth and record shown or written, under the key of the youth or else the room';
comment on column audit_event.session is 'the first 16 hex digits of the SHA-256 of the session token';
comment on column audit_event.salt is '16 random bytes, so that a sealed leaf cannot be guessed from its contents';

-- Time and person come from the database, whatever the application says. A sign-in that failed may have no person;
-- it belongs to the agency that keeps the system.
create function stamp_event() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
declare
    sealed uuid := sealed_session();
begin
    new.at := clock_timestamp();
    if session_user <> 'samrum_signin' then
        select s.user_id, left(encode(s.token_hash, 'hex'), 16) into new.user_id, new.session
        from login_session s where s.id = sealed;
        if new.user_id is null then
            raise exception 'no caller, no audit event' using errcode = 'insufficient_privilege';
        end if;
    end if;
    select coalesce((select u.agency_id from app_user u where u.id = new.user_id),
                    (select a.id from agency a where a.kind = 'MUNICIPAL_EXECUTIVE' order by a.id limit 1))
    into new.agency_id;
    return new;
end $$;
create trigger stamp before insert on audit_event for each row execute function stamp_event();

create function reviewed_users() returns table (id uuid, room_id uuid, version integer, name bytea)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.name::bytea from app_user u where u.agency_id = any (agencies_to_review()) $$;

create function reviewed_room(of_room uuid) returns text stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select r.name from room r where r.room_id = of_room and r.agency_id = any (agencies_to_review()) $$;

grant create on schema samrum to samrum_gate;
alter function stamp_event() owner to samrum_gate;
alter function reviewed_users() owner to samrum_gate;
alter function reviewed_room(uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function stamp_event(), reviewed_users(), reviewed_room(uuid) from public;
grant execute on function reviewed_users(), reviewed_room(uuid) to samrum_audit;

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy write_as_caller on audit_event for insert to samrum_app, samrum_audit
    with check (action not in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT', 'LOCK', 'UNLOCK', 'CHANGE_PASSWORD',
                           'USE_INVITATION', 'SET_UP'));
create policy write_signing_in on audit_event for insert to samrum_signin
    with check (action in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT', 'LOCK', 'UNLOCK', 'CHANGE_PASSWORD',
                           'USE_INVITATION', 'SET_UP') or outcome = 'DENIED');
create policy review on audit_event for select to samrum_audit
    using (agency_id = any ((select agencies_to_review())::uuid[]));

grant insert on audit_event to samrum_app, samrum_audit, samrum_signin;
grant select on audit_event to samrum_audit;

-- The seal of the log: a Merkle tree (RFC 6962 section 2.1) over what is committed. src/site/audit-log.md describes it
-- for whoever checks it. An event that is due for pruning goes, its leaf stays: hence no foreign key.
create table audit_waiting (
    event_id uuid primary key
);
create table audit_leaf (
    position  bigint primary key check (position >= 0),
    event_id  uuid not null unique,
    leaf_hash bytea not null check (length(leaf_hash) = 32)
);
create table audit_node (
    level  smallint not null check (level > 0),
    number bigint not null check (number >= 0),
    hash   bytea not null check (length(hash) = 32),
    primary key (level, number)
);
create table audit_head (
    size      bigint primary key check (size > 0),
    root      bytea not null check (length(root) = 32),
    signed_at timestamptz not null,
    note      text not null
);
create index audit_event_age on audit_event using brin (at);
comment on table audit_waiting is 'events that no head covers yet; what is not committed is not seen here either';
comment on column audit_node.level is 'the subtree is complete and has 2^level leaves, from number * 2^level on';

create function await_seal() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into audit_waiting values (new.id);
    return null;
end $$;
create trigger await_seal after insert on audit_event for each row execute function await_seal();

create policy seal on audit_event for select to samrum_seal using (true);
create policy prune on audit_event for delete to samrum_seal using (at < now() - interval '5 years');
create policy verify on audit_event for select to samrum_verify using (true);
grant insert on audit_waiting to samrum_gate;
grant usage on schema samrum to samrum_seal, samrum_verify;
grant select, delete on audit_event, audit_waiting to samrum_seal;
grant select, insert on audit_leaf, audit_node, audit_head to samrum_seal;
grant select on audit_event, audit_waiting, audit_leaf, audit_head to samrum_verify;

-- Whoever seals, or checks the log, holds the one row of its table meanwhile. Unlike an advisory lock, which any login
-- could take and never give back, a row is locked by nobody who may not update it.
create table audit_sealing (
    one boolean primary key check (one)
);
create table audit_verifying (
    one boolean primary key check (one)
);
insert into audit_sealing values (true);
insert into audit_verifying values (true);
grant select, update on audit_sealing to samrum_seal;
grant select, update on audit_verifying to samrum_audit;

-- What was found when the log was last checked. A run is under way while its own connection holds the row, so that one
-- which died with its server is never taken for alive.
create table audit_verification (
    id            uuid primary key,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    outcome       text check (outcome in ('SOUND', 'BAD', 'UNKNOWN')),
    covered_until timestamptz,
    kind          text,
    position      bigint,
    event_id      uuid,
    check ((ended_at is null) = (outcome is null))
);
create unique index audit_verification_one on audit_verification ((true)) where ended_at is null;

create function verification_is_alive(started timestamptz) returns boolean stable language sql as $$
    select started > clock_timestamp() - interval '30 seconds'
        or exists (select from pg_catalog.pg_locks l where l.locktype = 'relation' and l.mode = 'RowShareLock'
                   and l.relation = 'samrum.audit_verifying'::regclass
                   and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = current_database())) $$;

-- Begins a verification for a reviewer; false when one is under way.
create function start_verification(run uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if cardinality(agencies_to_review()) = 0 then
        raise exception 'no reviewer' using errcode = 'insufficient_privilege';
    end if;
    update audit_verification set ended_at = clock_timestamp(), outcome = 'UNKNOWN'
    where ended_at is null and not verification_is_alive(started_at);
    insert into audit_verification (id, started_at) values (run, clock_timestamp()) on conflict do nothing;
    return found;
end $$;

-- Writes down how a verification ended, once: what was found can never be made to look better afterwards.
create function end_verification(run uuid, found_outcome text, covered timestamptz, found_kind text, place bigint, event uuid)
    returns void volatile security definer set search_path = samrum, pg_temp language sql as $$
    update audit_verification
    set ended_at = clock_timestamp(), outcome = found_outcome, covered_until = covered, kind = found_kind,
        position = place, event_id = event
    where id = run and ended_at is null $$;

-- The last result, and whether one is under way; a bad one stays until a later one is sound. Which event is bad is told
-- to those who review its agency, and nothing counts events: their number would tell how busy the others are.
create function last_verification(out running boolean, out ended timestamptz, out outcome text,
                                  out covered_until timestamptz, out kind text, out elsewhere boolean,
                                  out event uuid)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select exists (select from audit_verification v where v.ended_at is null and verification_is_alive(v.started_at)),
           l.ended_at, l.outcome, l.covered_until, l.kind, e.id is not null and not o.own,
           case when o.own then e.id end
    from (select) one
    left join lateral (select * from audit_verification v where v.ended_at is not null
                       and (v.outcome <> 'UNKNOWN' or 'BAD' is distinct from (
                            select k.outcome from audit_verification k where k.outcome <> 'UNKNOWN'
                            order by k.ended_at desc limit 1))
                       order by v.ended_at desc limit 1) l on true
    left join audit_event e on e.id = l.event_id
    cross join lateral (select coalesce(e.agency_id = any (agencies_to_review()), false)) o (own) $$;

grant create on schema samrum to samrum_gate;
alter function await_seal() owner to samrum_gate;
alter function start_verification(uuid) owner to samrum_gate;
alter function end_verification(uuid, text, timestamptz, text, bigint, uuid) owner to samrum_gate;
alter function last_verification() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function await_seal(), verification_is_alive(timestamptz), start_verification(uuid), last_verification(),
    end_verification(uuid, text, timestamptz, text, bigint, uuid) from public;
grant execute on function verification_is_alive(timestamptz) to samrum_gate;
grant execute on function start_verification(uuid), last_verification(),
    end_verification(uuid, text, timestamptz, text, bigint, uuid) to samrum_audit;
grant select, insert, update on audit_verification to samrum_gate;
create policy verification on audit_event for select to samrum_gate using (true);
grant select on audit_event to samrum_gate;
