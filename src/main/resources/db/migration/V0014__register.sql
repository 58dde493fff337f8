-- The register of places and people, and what was done to it. The application's login writes none of these tables; it calls
-- the functions below, which know their caller by the seal.

-- What was done to the organisation, by whom: never changed and never taken away.
create table organisation_step (
    id       uuid primary key,
    at       timestamptz not null,
    by_user  uuid,
    of_table text not null,
    row_id   uuid not null,
    user_id  uuid,
    step     text not null check (step in ('MADE', 'AMENDED', 'PROPOSED', 'CONFIRMED', 'REFUSED', 'ENDED', 'REOPENED',
                                           'BLOCKED', 'UNBLOCKED', 'INVITED', 'PASSWORD_SET')),
    was      text
);
create index organisation_step_row on organisation_step (row_id, at);
create index organisation_step_user on organisation_step (user_id, at);
comment on column organisation_step.by_user is 'null: the installation, or a new user behind a one-time link';
comment on column organisation_step.was is 'the former name of an agency, unit or group; never that of a person';

create function remember_user() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into organisation_step
    values (gen_random_uuid(), clock_timestamp(), caller_id(), 'app_user', new.id, new.id,
            case when tg_op = 'INSERT' then 'MADE'
                 when new.blocked_at is not null and old.blocked_at is null then 'BLOCKED'
                 when new.blocked_at is null and old.blocked_at is not null then 'UNBLOCKED'
                 else 'AMENDED' end, null);
    return null;
end $$;
create trigger remember after insert or update on app_user
    for each row when (session_user <> 'samrum_reseal') execute function remember_user();

create function remember_place() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into organisation_step
    values (gen_random_uuid(), clock_timestamp(), caller_id(), tg_table_name, new.id, null,
            case when tg_op = 'INSERT' then 'MADE' else 'AMENDED' end,
            case when tg_op = 'UPDATE' and old.name <> new.name then old.name end);
    return null;
end $$;
create trigger remember after insert or update on municipality for each row execute function remember_place();
create trigger remember after insert or update on agency for each row execute function remember_place();
create trigger remember after insert or update on unit for each row execute function remember_place();
create trigger remember after insert or update on sspf_group for each row execute function remember_place();

-- One agency keeps the system, so that it is always clear whose log an unknown name belongs to.
create unique index agency_one_executive on agency (municipality_id) where kind = 'MUNICIPAL_EXECUTIVE';

-- Who the caller is to an agency, under the hat worn now.
create function administers(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from places(sealed_session(), clock_timestamp()) p
                   join agency own on own.id = p.agency_id and own.kind = 'MUNICIPAL_EXECUTIVE'
                   join agency a on a.municipality_id = own.municipality_id
                   where p.role = 'ADMINISTRATOR' and a.id = an_agency) $$;

create function approves_for(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from places(sealed_session(), clock_timestamp()) p
                   where p.role = 'ACCESS_APPROVER' and p.agency_id = an_agency) $$;

create function approves_for_all(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from places(sealed_session(), clock_timestamp()) p
                   join agency own on own.id = p.agency_id and own.kind = 'MUNICIPAL_EXECUTIVE'
                   join agency a on a.municipality_id = own.municipality_id
                   where p.role = 'ACCESS_APPROVER' and a.id = an_agency) $$;

-- What people and places there are, for whoever administers them or answers for their agency.
create function seen_agencies()
    returns table (id uuid, name text, kind text, controller text, legal_nature text, secrecy_rule text, changeable boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select a.id, a.name, a.kind, a.controller, a.legal_nature, a.secrecy_rule, administers(a.id)
    from agency a where administers(a.id) or approves_for(a.id) $$;

create function seen_rooms()
    returns table (room_id uuid, kind text, name text, agency_id uuid, place_id uuid, place_name text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select r.room_id, r.kind, r.name, r.agency_id, coalesce(u.id, g.id), coalesce(u.name, g.name)
    from room r left join unit u on u.id = r.unit_id left join sspf_group g on g.id = r.group_id
    where r.kind in ('UNIT', 'GROUP') and (administers(r.agency_id) or approves_for(r.agency_id)) $$;

-- Places. An id that is there already is amended, any other is made.
create function save_municipality(new_name text) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    own uuid := (select min(a.municipality_id::text)::uuid from agency a where administers(a.id));
begin
    update municipality set name = new_name where id = own;
    update room set name = new_name where municipality_id = own and kind = 'MUNICIPALITY';
    return own is not null;
end $$;

create function save_agency(which uuid, new_name text, new_kind text, new_controller text, new_nature text, new_rule text)
    returns boolean volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
declare
    own uuid := (select min(a.municipality_id::text)::uuid from agency a where administers(a.id));
begin
    if own is null or exists (select from agency a where a.id = which and (a.municipality_id <> own
            or (a.kind = 'MUNICIPAL_EXECUTIVE') <> (new_kind = 'MUNICIPAL_EXECUTIVE')))
       or new_kind = 'MUNICIPAL_EXECUTIVE' and not exists (select from agency a where a.id = which) then
        return false;
    end if;
    insert into agency values (which, own, new_name, new_kind, new_controller, new_nature, new_rule)
    on conflict (id) do update set name = new_name, kind = new_kind, controller = new_controller,
        legal_nature = new_nature, secrecy_rule = new_rule;
    return true;
end $$;

create function save_unit(which uuid, its_room uuid, its_agency uuid, new_name text, room_name text)
    returns boolean volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not administers(its_agency) then
        return false;
    end if;
    update unit set name = new_name where id = which and agency_id = its_agency;
    if found then
        update room set name = room_name where unit_id = which;
    else
        insert into unit values (which, its_agency, new_name);
        insert into room select its_room, 'UNIT', room_name, a.id, which, null, a.municipality_id from agency a where a.id = its_agency;
    end if;
    return true;
end $$;

create function save_group(which uuid, its_room uuid, new_name text) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    keeper agency := (select a from agency a where a.kind = 'MUNICIPAL_EXECUTIVE' and administers(a.id));
begin
    if keeper.id is null then
        return false;
    end if;
    update sspf_group set name = new_name where id = which and municipality_id = keeper.municipality_id;
    if found then
        update room set name = new_name where group_id = which;
    else
        insert into sspf_group values (which, keeper.municipality_id, new_name);
        insert into room values (its_room, 'GROUP', new_name, keeper.id, null, which, keeper.municipality_id);
    end if;
    return true;
end $$;

-- People. Their names come sealed; false also when the sign-in name is taken.
create function add_user(new_id uuid, its_agency uuid, new_login sealed, new_index bytea, new_name sealed)
    returns boolean volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not administers(its_agency) then
        return false;
    end if;
    insert into app_user (id, room_id, version, agency_id, login, login_index, name)
    select new_id, r.room_id, 1, a.id, new_login, new_index, new_name
    from agency a join room r on r.municipality_id = a.municipality_id and r.kind = 'MUNICIPALITY' where a.id = its_agency
    on conflict (login_index) do nothing;
    return found;
end $$;

create function block_user(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update app_user u set blocked_at = clock_timestamp()
    where u.id = which and u.blocked_at is null and u.id <> caller_id()
      and (administers(u.agency_id) or approves_for(u.agency_id));
    return found;
end $$;

-- Unblocked by an administrator, the agency confirms anew; unblocked by its approver, that is the confirmation.
create function unblock_user(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    its_agency uuid := (select u.agency_id from app_user u where u.id = which and u.id <> caller_id());
begin
    if not coalesce(administers(its_agency) or approves_for(its_agency), false) then
        return false;
    end if;
    update app_user set blocked_at = null where id = which and blocked_at is not null;
    if not found then
        return false;
    end if;
    if not approves_for(its_agency) then
        perform reopen_memberships(which);
    end if;
    return true;
end $$;

-- The gate owns its functions and writes what they write.
grant create on schema samrum to samrum_gate;
alter function remember_user() owner to samrum_gate;
alter function remember_place() owner to samrum_gate;
alter function administers(uuid) owner to samrum_gate;
alter function approves_for(uuid) owner to samrum_gate;
alter function approves_for_all(uuid) owner to samrum_gate;
alter function seen_agencies() owner to samrum_gate;
alter function seen_rooms() owner to samrum_gate;
alter function save_municipality(text) owner to samrum_gate;
alter function save_agency(uuid, text, text, text, text, text) owner to samrum_gate;
alter function save_unit(uuid, uuid, uuid, text, text) owner to samrum_gate;
alter function save_group(uuid, uuid, text) owner to samrum_gate;
alter function add_user(uuid, uuid, sealed, bytea, sealed) owner to samrum_gate;
alter function block_user(uuid) owner to samrum_gate;
alter function unblock_user(uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    remember_user(),
    remember_place(),
    administers(uuid),
    approves_for(uuid),
    approves_for_all(uuid),
    seen_agencies(),
    seen_rooms(),
    save_municipality(text),
    save_agency(uuid, text, text, text, text, text),
    save_unit(uuid, uuid, uuid, text, text),
    save_group(uuid, uuid, text),
    add_user(uuid, uuid, sealed, bytea, sealed),
    block_user(uuid),
    unblock_user(uuid)
    from public;
grant execute on function
    seen_agencies(),
    seen_rooms(),
    save_municipality(text),
    save_agency(uuid, text, text, text, text, text),
    save_unit(uuid, uuid, uuid, text, text),
    save_group(uuid, uuid, text),
    add_user(uuid, uuid, sealed, bytea, sealed),
    block_user(uuid),
    unblock_user(uuid)
    to samrum_app;
grant select, insert on organisation_step to samrum_gate;
grant select on sspf_group to samrum_gate;
grant insert, update (name) on unit, sspf_group, room to samrum_gate;
grant update (name) on municipality to samrum_gate;
grant insert, update (name, kind, controller, legal_nature, secrecy_rule) on agency to samrum_gate;
grant insert, update (blocked_at) on app_user to samrum_gate;
