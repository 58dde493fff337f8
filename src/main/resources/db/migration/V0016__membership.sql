-- Who may become what, decided by two: an administrator proposes, and somebody else who answers for the agency confirms.

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

create function is_executive(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from agency a where a.id = an_agency and a.kind = 'MUNICIPAL_EXECUTIVE') $$;

-- An approver needs a second person too: one of the agency, or, while none stands, one of the executive. Another
-- administrator is enough only for the very first, or for the executive itself, where nobody else could help: or else an
-- administrator could take an agency's approver away and put somebody in the place.
create function lacks_approver(an_agency uuid, beside uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select not exists (select from membership m join app_user u on u.id = m.user_id and u.blocked_at is null
                       where m.agency_id = an_agency and m.role = 'ACCESS_APPROVER' and m.user_id <> beside
                         and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, clock_timestamp())) $$;

create function had_approver(an_agency uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from membership m join organisation_step s on s.row_id = m.id and s.step = 'CONFIRMED'
                   where m.agency_id = an_agency and m.role = 'ACCESS_APPROVER') $$;

-- A link that nobody has used yet could still be used by whoever made it.
create function has_open_link(a_user uuid) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from invitation i
                   where i.user_id = a_user and i.used_at is null and i.expires_at > clock_timestamp()) $$;

-- Nobody confirms for themselves, nor what they proposed, nor for a user whose one-time link they have held.
create function may_confirm(m membership) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select coalesce(m.confirmed_at is null and m.ended_at is null and coalesce(m.valid_to > clock_timestamp(), true)
           and caller_id() <> m.user_id and caller_id() is distinct from m.proposed_by
           and not exists (select from invitation i where i.user_id = m.user_id and i.made_by = caller_id())
           and not has_open_link(m.user_id)
           and (m.role <> 'ADMINISTRATOR' or is_executive(m.agency_id))
           and (approves_for(m.agency_id)
                or (m.role = 'ACCESS_APPROVER' and lacks_approver(m.agency_id, m.user_id)
                    and (approves_for_all(m.agency_id)
                         or administers(m.agency_id) and (is_executive(m.agency_id) or not had_approver(m.agency_id))))), false) $$;

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

-- A content role stands in a room of the user's own agency, or in a group; any other role in the agency. Administrators
-- change the whole municipality, so they belong to its executive, and no other agency can make one.
create function propose_membership(new_id uuid, for_user uuid, as_role text, in_room uuid, from_instant timestamptz,
                                   to_instant timestamptz) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    its_agency uuid := (select u.agency_id from app_user u where u.id = for_user and u.blocked_at is null);
begin
    if its_agency is null or not administers(its_agency)
       or coalesce(to_instant <= greatest(from_instant, clock_timestamp()), false)
       or (as_role in ('REPORTER', 'MEMBER', 'COORDINATOR')) <> (in_room is not null)
       or as_role = 'ADMINISTRATOR' and not is_executive(its_agency)
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

-- Confirming and making a link wait for each other, or each would go by what was true before the other.
create function confirm_membership(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    perform from app_user u where u.id = (select m.user_id from membership m where m.id = which) for update;
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
                   confirmed_at timestamptz, ended_by uuid, ended_at timestamptz, invited_by uuid, linked boolean, entered boolean,
                   confirmable boolean, endable boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    with mine as materialized (select v.id, administers(v.id) or approves_for(v.id) as own from agency v)
    select m.id, u.id, u.room_id, u.version, u.name::bytea, a.id, a.name, m.role, r.room_id, r.kind, r.name, m.valid_from,
           m.valid_to, m.proposed_by, m.proposed_at, m.confirmed_by, m.confirmed_at, m.ended_by, m.ended_at,
           (select i.made_by from invitation i where i.user_id = u.id order by i.made_at desc limit 1),
           has_open_link(u.id), exists (select from login_session s where s.user_id = u.id), w.waits and may_confirm(m),
           mine.own and (m.role <> 'ADMINISTRATOR' or may_end(m))
    from membership m join app_user u on u.id = m.user_id join agency a on a.id = m.agency_id join mine on mine.id = a.id
    left join room r on r.room_id = m.room_id
    cross join lateral (select m.confirmed_at is null and m.ended_at is null) w (waits)
    where mine.own or (w.waits and may_confirm(m)) $$;

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
    order by n.at desc $$;

create function seen_steps(of_user uuid)
    returns table (id uuid, at timestamptz, by_user uuid, step text, role text, room_name text, agency_name text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select s.id, s.at, s.by_user, s.step, m.role, r.name, a.name
    from organisation_step s join app_user u on u.id = s.user_id
    left join membership m on m.id = s.row_id left join room r on r.room_id = m.room_id left join agency a on a.id = m.agency_id
    where s.user_id = of_user and (administers(u.agency_id) or approves_for(u.agency_id)) $$;

-- The gate owns its functions and writes what they write.
grant create on schema samrum to samrum_gate;
alter function remember_membership() owner to samrum_gate;
alter function is_executive(uuid) owner to samrum_gate;
alter function had_approver(uuid) owner to samrum_gate;
alter function lacks_approver(uuid, uuid) owner to samrum_gate;
alter function has_open_link(uuid) owner to samrum_gate;
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
alter function seen_steps(uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    remember_membership(),
    is_executive(uuid),
    had_approver(uuid),
    lacks_approver(uuid, uuid),
    has_open_link(uuid),
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
    seen_steps(uuid)
    from public;
grant execute on function
    propose_membership(uuid, uuid, text, uuid, timestamptz, timestamptz),
    confirm_membership(uuid),
    refuse_membership(uuid),
    end_membership(uuid),
    seen_memberships(),
    room_news(timestamptz),
    seen_steps(uuid)
    to samrum_app;
grant insert, update (confirmed_by, confirmed_at, ended_by, ended_at) on membership to samrum_gate;
