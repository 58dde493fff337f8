-- Who may decide a disclosure that needs more than a member: named by the agency's own access approver, with dates, and never
-- by the one it is about.

create table delegate (
    id         uuid primary key,
    user_id    uuid not null,
    agency_id  uuid not null references agency,
    mandate    text not null check (mandate in ('DISCLOSURE', 'REKTOR', 'LAWYER')),
    valid_from timestamptz not null,
    valid_to   timestamptz,
    made_by    uuid not null references app_user,
    made_at    timestamptz not null default clock_timestamp(),
    ended_by   uuid references app_user,
    ended_at   timestamptz,
    foreign key (user_id, agency_id) references app_user (id, agency_id),
    check (valid_to > valid_from),
    check (made_by <> user_id and ended_by is distinct from user_id),
    check ((ended_by is null) = (ended_at is null))
);
create index delegate_user on delegate (user_id);
comment on table delegate is 'a delegate (delegat) decides for the agency: DISCLOSURE what needs a delegate, REKTOR what only a principal may, LAWYER what needs a lawyer';

create function is_delegate(a_user uuid, an_agency uuid, a_mandate text, instant timestamptz) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from delegate d join app_user u on u.id = d.user_id and (u.blocked_at is null or u.blocked_at > instant)
                   where d.user_id = a_user and d.agency_id = an_agency and d.mandate = a_mandate
                     and stands(d.made_at, d.ended_at, d.valid_from, d.valid_to, instant)) $$;

-- Whether somebody may decide a disclosure on a basis that is valid at the instant. Deciding is the agency's own members' where
-- the basis leaves it to any of them, and else its delegate's.
create function may_decide(a_user uuid, basis_code text, an_agency uuid, instant timestamptz) returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (
        select from legal_basis b
        where b.code = basis_code and b.valid_from <= instant and coalesce(b.valid_to > instant, true)
          and case b.decider
              when 'ANY_MEMBER' then exists (
                  select from membership m join app_user u on u.id = m.user_id and (u.blocked_at is null or u.blocked_at > instant)
                  where m.user_id = a_user and m.agency_id = an_agency and m.role in ('MEMBER', 'COORDINATOR')
                    and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, instant))
              when 'DELEGATE' then is_delegate(a_user, an_agency, 'DISCLOSURE', instant)
              else is_delegate(a_user, an_agency, b.decider, instant) end) $$;

create function seen_delegates()
    returns table (id uuid, user_id uuid, user_room uuid, user_version integer, user_name bytea, agency_id uuid, agency_name text,
                   mandate text, valid_from timestamptz, valid_to timestamptz, made_by uuid, made_at timestamptz, endable boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select d.id, u.id, u.room_id, u.version, u.name::bytea, a.id, a.name, d.mandate, d.valid_from, d.valid_to, d.made_by, d.made_at,
           u.id <> caller_id()
    from delegate d join app_user u on u.id = d.user_id join agency a on a.id = d.agency_id
    where approves_for(a.id) and d.ended_at is null and coalesce(d.valid_to > clock_timestamp(), true) $$;

-- Whom the caller could name: the people of the own agency, and of which kind it is.
create function seen_candidates()
    returns table (user_id uuid, user_room uuid, user_version integer, user_name bytea, agency_kind text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.name::bytea, a.kind from app_user u join agency a on a.id = u.agency_id
    where approves_for(a.id) and u.blocked_at is null and u.id <> caller_id() $$;

create function name_delegate(new_id uuid, for_user uuid, a_mandate text, from_instant timestamptz, to_instant timestamptz)
    returns boolean volatile security definer set search_path = samrum, pg_temp language plpgsql as $$
declare
    own agency;
begin
    select a.* into own from app_user u join agency a on a.id = u.agency_id
    where u.id = for_user and u.blocked_at is null and u.id <> caller_id() for update of u;
    if own.id is null or not approves_for(own.id) or a_mandate = 'REKTOR' and own.kind <> 'SCHOOL'
       or coalesce(to_instant <= greatest(from_instant, clock_timestamp()), false)
       or exists (select from delegate d where d.user_id = for_user and d.mandate = a_mandate and d.ended_at is null
                    and tstzrange(d.valid_from, d.valid_to) && tstzrange(from_instant, to_instant)) then
        return false;
    end if;
    insert into delegate (id, user_id, agency_id, mandate, valid_from, valid_to, made_by)
    values (new_id, for_user, own.id, a_mandate, from_instant, to_instant, caller_id());
    return true;
end $$;

create function end_delegate(which uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update delegate d set ended_by = caller_id(), ended_at = clock_timestamp()
    where d.id = which and d.ended_at is null and coalesce(d.valid_to > clock_timestamp(), true)
      and d.user_id <> caller_id() and approves_for(d.agency_id);
    return found;
end $$;

grant create on schema samrum to samrum_gate;
alter function is_delegate(uuid, uuid, text, timestamptz) owner to samrum_gate;
alter function may_decide(uuid, text, uuid, timestamptz) owner to samrum_gate;
alter function seen_delegates() owner to samrum_gate;
alter function seen_candidates() owner to samrum_gate;
alter function name_delegate(uuid, uuid, text, timestamptz, timestamptz) owner to samrum_gate;
alter function end_delegate(uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    is_delegate(uuid, uuid, text, timestamptz),
    may_decide(uuid, text, uuid, timestamptz),
    seen_delegates(),
    seen_candidates(),
    name_delegate(uuid, uuid, text, timestamptz, timestamptz),
    end_delegate(uuid)
    from public;
grant execute on function
    is_delegate(uuid, uuid, text, timestamptz),
    may_decide(uuid, text, uuid, timestamptz),
    seen_delegates(),
    seen_candidates(),
    name_delegate(uuid, uuid, text, timestamptz, timestamptz),
    end_delegate(uuid)
    to samrum_app;
grant select, insert, update (ended_by, ended_at) on delegate to samrum_gate;
