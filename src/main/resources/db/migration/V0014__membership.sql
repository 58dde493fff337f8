-- Who may become what, decided by two: an administrator proposes, and somebody else who answers for the agency confirms.
-- The application's login writes none of these tables; it calls the functions below, which know their caller by the seal.

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

create function remember_membership() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'membership', new.id, new.user_id, 'PROPOSED', null);
    end if;
    if new.confirmed_at is not null and (tg_op = 'INSERT' or old.confirmed_at is null) then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'membership', new.id, new.user_id, 'CONFIRMED', null);
    elsif tg_op = 'UPDATE' and new.confirmed_at is null and old.confirmed_at is not null then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'membership', new.id, new.user_id, 'REOPENED', null);
    end if;
    if tg_op = 'UPDATE' and new.ended_at is not null and old.ended_at is null then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'membership', new.id, new.user_id,
                case when new.confirmed_at is null then 'REFUSED' else 'ENDED' end, null);
    end if;
    return null;
end $$;
create trigger remember after insert or update on membership for each row execute function remember_membership();

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

-- A one-time link with which a user chooses a password. Whoever made it has held the secret.
create table invitation (
    id          uuid primary key,
    user_id     uuid not null references app_user,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_by     uuid references app_user,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index invitation_user on invitation (user_id);
comment on column invitation.secret_hash is 'SHA-256 of a 256-bit secret, which is shown once and stored nowhere';

create function remember_invitation() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'INSERT' or (new.used_at is not null and old.used_at is null) then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'invitation', new.id, new.user_id,
                case when tg_op = 'INSERT' then 'INVITED' else 'PASSWORD_SET' end, null);
    end if;
    return null;
end $$;
create trigger remember after insert or update on invitation for each row execute function remember_invitation();

-- Who the caller is to an agency, under the hat worn now.
create function administers(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from places(sealed_session(), clock_timestamp()) p join agency own on own.id = p.agency_id
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

-- The first approver of an agency needs a second person too: another administrator, or an approver of the executive.
create function lacks_approver(an_agency uuid, beside uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select not exists (select from membership m join app_user u on u.id = m.user_id and u.blocked_at is null
                       where m.agency_id = an_agency and m.role = 'ACCESS_APPROVER' and m.user_id <> beside
                         and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, clock_timestamp())) $$;

-- Nobody confirms for themselves, nor what they proposed, nor for a user whose one-time link they have held.
create function may_confirm(m membership) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select coalesce(m.confirmed_at is null and m.ended_at is null and coalesce(m.valid_to > clock_timestamp(), true)
           and caller_id() <> m.user_id and caller_id() is distinct from m.proposed_by
           and not exists (select from invitation i where i.user_id = m.user_id and i.made_by = caller_id())
           and (approves_for(m.agency_id)
                or (m.role = 'ACCESS_APPROVER' and lacks_approver(m.agency_id, m.user_id)
                    and (administers(m.agency_id) or approves_for_all(m.agency_id)))), false) $$;

create function is_last_administrator(m membership) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select m.role = 'ADMINISTRATOR'
       and not exists (select from membership o join app_user u on u.id = o.user_id and u.blocked_at is null
                       where o.role = 'ADMINISTRATOR' and o.user_id <> m.user_id
                         and stands(o.confirmed_at, o.ended_at, o.valid_from, o.valid_to, clock_timestamp())) $$;

create function may_end(m membership) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select m.ended_at is null and coalesce(m.valid_to > clock_timestamp(), true)
       and (administers(m.agency_id) or approves_for(m.agency_id))
       and (m.confirmed_at is null or not is_last_administrator(m)) $$;

-- A content role stands in a room of the user's own agency, or in a group; any other role in the agency.
create function propose_membership(new_id uuid, for_user uuid, as_role text, in_room uuid, from_instant timestamptz,
                                   to_instant timestamptz) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    its_agency uuid := (select u.agency_id from app_user u where u.id = for_user and u.blocked_at is null);
begin
    if its_agency is null or not administers(its_agency)
       or coalesce(to_instant <= greatest(from_instant, clock_timestamp()), false)
       or (as_role in ('REPORTER', 'MEMBER', 'COORDINATOR')) <> (in_room is not null)
       or in_room is not null and not exists (
            select from room r join agency a on a.id = its_agency and a.municipality_id = r.municipality_id
            where r.room_id = in_room
              and (r.kind = 'UNIT' and r.agency_id = its_agency or r.kind = 'GROUP' and as_role = 'MEMBER'))
       or exists (select from membership m where m.user_id = for_user and m.role = as_role
                    and m.room_id is not distinct from in_room and m.ended_at is null
                    and tstzrange(m.valid_from, m.valid_to) && tstzrange(from_instant, to_instant)) then
        return false;
    end if;
    insert into membership (id, user_id, agency_id, room_id, role, valid_from, valid_to, proposed_by, proposed_at)
    values (new_id, for_user, its_agency, in_room, as_role, from_instant, to_instant, caller_id(), clock_timestamp());
    return true;
end $$;

create function confirm_membership(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update membership m set confirmed_by = caller_id(), confirmed_at = clock_timestamp()
    where m.id = which and may_confirm(m);
    return found;
end $$;

-- Refusing is ending before it began; whoever proposed it may take it back the same way.
create function refuse_membership(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update membership m set ended_by = caller_id(), ended_at = clock_timestamp()
    where m.id = which and m.confirmed_at is null and (may_end(m) or may_confirm(m));
    return found;
end $$;

create function end_membership(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    perform from membership m where m.role = 'ADMINISTRATOR' for update;
    update membership m set ended_by = caller_id(), ended_at = clock_timestamp()
    where m.id = which and m.confirmed_at is not null and may_end(m);
    return found;
end $$;

-- What an administrator could use to become somebody who is already let in: then the agency looks again.
create function reopen_memberships(of_user uuid) returns void volatile security definer
    set search_path = samrum, pg_temp language sql as $$
    update membership set confirmed_at = null, confirmed_by = null
    where user_id = of_user and confirmed_at is not null and ended_at is null
      and coalesce(valid_to > clock_timestamp(), true) $$;

create function seen_memberships()
    returns table (id uuid, user_id uuid, user_room uuid, user_version integer, user_name bytea, agency_id uuid,
                   agency_name text, role text, room_id uuid, room_kind text, room_name text, valid_from timestamptz,
                   valid_to timestamptz, proposed_by uuid, proposed_at timestamptz, confirmed_by uuid,
                   confirmed_at timestamptz, ended_by uuid, ended_at timestamptz, invited_by uuid, entered boolean,
                   confirmable boolean, endable boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select m.id, u.id, u.room_id, u.version, u.name::bytea, a.id, a.name, m.role, r.room_id, r.kind, r.name, m.valid_from,
           m.valid_to, m.proposed_by, m.proposed_at, m.confirmed_by, m.confirmed_at, m.ended_by, m.ended_at,
           (select i.made_by from invitation i where i.user_id = u.id order by i.made_at desc limit 1),
           exists (select from login_session s where s.user_id = u.id), may_confirm(m), may_end(m)
    from membership m join app_user u on u.id = m.user_id join agency a on a.id = m.agency_id
    left join room r on r.room_id = m.room_id
    where a.id in (select v.id from agency v where administers(v.id) or approves_for(v.id)) or may_confirm(m) $$;

-- Who has come to a room and who has left it, for those who read there: they should know with whom they share.
create function room_news(since timestamptz)
    returns table (id uuid, room_id uuid, room_kind text, room_name text, user_id uuid, user_room uuid, user_version integer,
                   user_name bytea, agency_name text, role text, came boolean, at timestamptz, by_user uuid)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select m.id, r.room_id, r.kind, r.name, u.id, u.room_id, u.version, u.name::bytea, a.name, m.role, n.came, n.at, n.by_user
    from membership m join room r on r.room_id = m.room_id join app_user u on u.id = m.user_id
    join agency a on a.id = m.agency_id
    cross join lateral (
        values (true, greatest(m.confirmed_at, m.valid_from), m.confirmed_by),
               (false, least(m.ended_at, m.valid_to), m.ended_by)) n (came, at, by_user)
    where m.room_id = any (rooms_to_read()) and m.user_id <> caller_id()
      and n.at > since and n.at <= clock_timestamp()
      and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, case when n.came then n.at else n.at - interval '1 microsecond' end)
      and not (n.came and exists (select from organisation_step s where s.row_id = m.id and s.step = 'REOPENED'))
    order by n.at desc $$;

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

create function seen_users()
    returns table (id uuid, room_id uuid, version integer, login bytea, name bytea, agency_id uuid, agency_name text,
                   blocked_at timestamptz, enters boolean, invited_until timestamptz, self boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.login::bytea, u.name::bytea, a.id, a.name, u.blocked_at,
           exists (select from password p where p.user_id = u.id),
           (select max(i.expires_at) from invitation i
            where i.user_id = u.id and i.used_at is null and i.expires_at > clock_timestamp()),
           u.id = caller_id()
    from app_user u join agency a on a.id = u.agency_id
    where a.id in (select v.id from agency v where administers(v.id) or approves_for(v.id)) $$;

create function seen_steps(of_user uuid)
    returns table (id uuid, at timestamptz, by_user uuid, step text, role text, room_name text, agency_name text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select s.id, s.at, s.by_user, s.step, m.role, r.name, a.name
    from organisation_step s join app_user u on u.id = s.user_id
    left join membership m on m.id = s.row_id left join room r on r.room_id = m.room_id left join agency a on a.id = m.agency_id
    where s.user_id = of_user and (administers(u.agency_id) or approves_for(u.agency_id)) $$;

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

-- A new link could make the administrator somebody who is already let in: the agency confirms anew.
create function make_invitation(new_id uuid, for_user uuid, hash bytea) returns timestamptz volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    now_is timestamptz := clock_timestamp();
    until_then timestamptz := now_is + interval '72 hours';
begin
    if not exists (select from app_user u where u.id = for_user and u.blocked_at is null and u.id <> caller_id()
                     and administers(u.agency_id)) then
        return null;
    end if;
    update invitation set expires_at = now_is where user_id = for_user and used_at is null and expires_at > now_is;
    insert into invitation values (new_id, for_user, hash, caller_id(), now_is, until_then);
    perform reopen_memberships(for_user);
    return until_then;
end $$;

alter policy write_signing_in on audit_event
    with check (action in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT', 'USE_INVITATION') or outcome = 'DENIED');
alter policy write_as_caller on audit_event
    with check (action not in ('SIGN_IN', 'CHOOSE_HAT', 'SIGN_OUT', 'USE_INVITATION'));

-- For samrum_signin: whose link this is, as long as it works, and the one time that it does.
create function see_invitation(hash bytea)
    returns table (id uuid, room_id uuid, version integer, login bytea, name bytea)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.login::bytea, u.name::bytea
    from invitation i join app_user u on u.id = i.user_id and u.blocked_at is null
    where i.secret_hash = hash and i.used_at is null and i.expires_at > clock_timestamp() $$;

create function use_invitation(hash bytea) returns uuid volatile security definer
    set search_path = samrum, pg_temp language sql as $$
    update invitation i set used_at = clock_timestamp() from app_user u
    where i.secret_hash = hash and i.used_at is null and i.expires_at > clock_timestamp()
      and u.id = i.user_id and u.blocked_at is null
    returning i.user_id $$;

-- The gate owns its functions and writes what they write.
grant create on schema samrum to samrum_gate;
alter function remember_membership() owner to samrum_gate;
alter function remember_user() owner to samrum_gate;
alter function remember_place() owner to samrum_gate;
alter function remember_invitation() owner to samrum_gate;
alter function administers(uuid) owner to samrum_gate;
alter function approves_for(uuid) owner to samrum_gate;
alter function approves_for_all(uuid) owner to samrum_gate;
alter function lacks_approver(uuid, uuid) owner to samrum_gate;
alter function may_confirm(membership) owner to samrum_gate;
alter function is_last_administrator(membership) owner to samrum_gate;
alter function may_end(membership) owner to samrum_gate;
alter function propose_membership(uuid, uuid, text, uuid, timestamptz, timestamptz) owner to samrum_gate;
alter function confirm_membership(uuid) owner to samrum_gate;
alter function refuse_membership(uuid) owner to samrum_gate;
alter function end_membership(uuid) owner to samrum_gate;
alter function reopen_memberships(uuid) owner to samrum_gate;
alter function seen_memberships() owner to samrum_gate;
alter function room_news(timestamptz) owner to samrum_gate;
alter function seen_agencies() owner to samrum_gate;
alter function seen_rooms() owner to samrum_gate;
alter function seen_users() owner to samrum_gate;
alter function seen_steps(uuid) owner to samrum_gate;
alter function save_municipality(text) owner to samrum_gate;
alter function save_agency(uuid, text, text, text, text, text) owner to samrum_gate;
alter function save_unit(uuid, uuid, uuid, text, text) owner to samrum_gate;
alter function save_group(uuid, uuid, text) owner to samrum_gate;
alter function add_user(uuid, uuid, sealed, bytea, sealed) owner to samrum_gate;
alter function block_user(uuid) owner to samrum_gate;
alter function unblock_user(uuid) owner to samrum_gate;
alter function make_invitation(uuid, uuid, bytea) owner to samrum_gate;
alter function see_invitation(bytea) owner to samrum_gate;
alter function use_invitation(bytea) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    remember_membership(),
    remember_user(),
    remember_place(),
    remember_invitation(),
    administers(uuid),
    approves_for(uuid),
    approves_for_all(uuid),
    lacks_approver(uuid, uuid),
    may_confirm(membership),
    is_last_administrator(membership),
    may_end(membership),
    propose_membership(uuid, uuid, text, uuid, timestamptz, timestamptz),
    confirm_membership(uuid),
    refuse_membership(uuid),
    end_membership(uuid),
    reopen_memberships(uuid),
    seen_memberships(),
    room_news(timestamptz),
    seen_agencies(),
    seen_rooms(),
    seen_users(),
    seen_steps(uuid),
    save_municipality(text),
    save_agency(uuid, text, text, text, text, text),
    save_unit(uuid, uuid, uuid, text, text),
    save_group(uuid, uuid, text),
    add_user(uuid, uuid, sealed, bytea, sealed),
    block_user(uuid),
    unblock_user(uuid),
    make_invitation(uuid, uuid, bytea),
    see_invitation(bytea),
    use_invitation(bytea)
    from public;
grant execute on function
    propose_membership(uuid, uuid, text, uuid, timestamptz, timestamptz),
    confirm_membership(uuid),
    refuse_membership(uuid),
    end_membership(uuid),
    seen_memberships(),
    room_news(timestamptz),
    seen_agencies(),
    seen_rooms(),
    seen_users(),
    seen_steps(uuid),
    save_municipality(text),
    save_agency(uuid, text, text, text, text, text),
    save_unit(uuid, uuid, uuid, text, text),
    save_group(uuid, uuid, text),
    add_user(uuid, uuid, sealed, bytea, sealed),
    block_user(uuid),
    unblock_user(uuid),
    make_invitation(uuid, uuid, bytea)
    to samrum_app;
grant execute on function see_invitation(bytea), use_invitation(bytea) to samrum_signin;
grant select, insert on organisation_step to samrum_gate;
grant select, insert, update on invitation to samrum_gate;
grant select on sspf_group to samrum_gate;
grant insert, update (name) on unit, sspf_group, room to samrum_gate;
grant update (name) on municipality to samrum_gate;
grant insert, update (name, kind, controller, legal_nature, secrecy_rule) on agency to samrum_gate;
grant insert, update (blocked_at) on app_user to samrum_gate;
grant insert, update (confirmed_by, confirmed_at, ended_by, ended_at) on membership to samrum_gate;
grant select (user_id) on password to samrum_gate;
