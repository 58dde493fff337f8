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
    with check (action not in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT'));
create policy write_signing_in on audit_event for insert to samrum_signin
    with check (action in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT') or outcome = 'DENIED');
create policy review on audit_event for select to samrum_audit
    using (agency_id = any ((select agencies_to_review())::uuid[]));

grant insert on audit_event to samrum_app, samrum_audit, samrum_signin;
grant select on audit_event to samrum_audit;
