-- Who of a unit may not see one of its youths: whoever is no member of a closed file, and whoever is in conflict.
-- A shield beats every membership, and whoever stands outside cannot tell that there is one.

create table closed_file (
    room_id   uuid not null references room,
    id        uuid not null,
    version   integer not null,
    youth_id  uuid not null,
    made_at   timestamptz not null,
    made_by   uuid not null,
    ended_at  timestamptz,
    primary key (room_id, id),
    foreign key (room_id, youth_id) references youth (room_id, id) deferrable initially deferred
);
create unique index closed_file_one on closed_file (room_id, youth_id) where ended_at is null;
comment on table closed_file is 'a closed file (sluten akt): only its members see the youth and what is written about them';

create table file_member (
    room_id  uuid not null references room,
    id       uuid not null,
    version  integer not null,
    file_id  uuid not null,
    user_id  uuid not null,
    made_at  timestamptz not null,
    made_by  uuid not null,
    ended_at timestamptz,
    primary key (room_id, id),
    foreign key (room_id, file_id) references closed_file (room_id, id) deferrable initially deferred
);
create unique index file_member_one on file_member (room_id, file_id, user_id) where ended_at is null;

create table conflict (
    room_id  uuid not null references room,
    id       uuid not null,
    version  integer not null,
    youth_id uuid not null,
    user_id  uuid not null,
    made_at  timestamptz not null,
    made_by  uuid not null,
    ended_at timestamptz,
    primary key (room_id, id),
    foreign key (room_id, youth_id) references youth (room_id, id) deferrable initially deferred
);
create unique index conflict_one on conflict (room_id, youth_id, user_id) where ended_at is null;
comment on table conflict is 'a conflict of interest (jäv, FL 2017:900 section 16), declared or imposed';

-- The rows that the caller would read if they were not shut to the caller; almost always none.
create function shut_rows() returns uuid[] stable security definer
    set search_path = samrum, pg_temp language sql as $$
    with mine as materialized (select rooms_to_read() as rooms, caller_id() as caller),
    shut as (
        select f.room_id, f.youth_id from closed_file f
        where f.room_id = any ((select rooms from mine)::uuid[]) and f.ended_at is null
          and not exists (select from file_member m where m.room_id = f.room_id and m.file_id = f.id
                          and m.user_id = (select caller from mine) and m.ended_at is null)
        union
        select c.room_id, c.youth_id from conflict c
        where c.room_id = any ((select rooms from mine)::uuid[]) and c.user_id = (select caller from mine)
          and c.ended_at is null)
    select coalesce(array_agg(r.id), '{}') from (
        select s.youth_id as id from shut s
        union all
        select c.id from concern c join shut s on c.room_id = s.room_id and c.youth_id = s.youth_id
        union all
        select f.id from closed_file f join shut s on f.room_id = s.room_id and f.youth_id = s.youth_id
        union all
        select m.id from file_member m join closed_file f on f.room_id = m.room_id and f.id = m.file_id
        join shut s on f.room_id = s.room_id and f.youth_id = s.youth_id
        union all
        select c.id from conflict c join shut s on c.room_id = s.room_id and c.youth_id = s.youth_id) r $$;

-- Shields are made by whoever reads the room; whoever may only write to it cannot hide it from those who work there.
create function shield_by_reader() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not new.room_id = any (rooms_to_read())
       or tg_op = 'INSERT' and to_jsonb(new) ->> 'youth_id' = any (shut_rows()::text[]) then
        raise exception 'a shield is made where one may read' using errcode = 'insufficient_privilege';
    end if;
    new.made_at := case tg_op when 'INSERT' then clock_timestamp() else old.made_at end;
    new.made_by := case tg_op when 'INSERT' then caller_id() else old.made_by end;
    return new;
end $$;

-- Only members of a file let somebody in; the first is whoever closed it.
create function let_in_by_member() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if new.file_id = any (shut_rows())
       and not exists (select from closed_file f where f.room_id = new.room_id and f.id = new.file_id
                       and f.made_by = caller_id() and new.user_id = caller_id()
                       and not exists (select from file_member m where m.room_id = f.room_id and m.file_id = f.id)) then
        raise exception 'not a member of this file' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- A number that is known only behind a shield does not collide with one that is told outside it.
create function count_twins() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    new.twin := coalesce((select max(y.twin) + 1 from youth y
                          where y.room_id = new.room_id and y.personnummer_index = new.personnummer_index
                            and y.id = any (shut_rows())), 0);
    return new;
end $$;
alter table youth add column twin smallint not null default 0;
alter table youth add column protected boolean not null default false;
alter table youth drop constraint youth_room_id_personnummer_index_key;
alter table youth add unique (room_id, personnummer_index, twin);
create trigger twin before insert or update of personnummer_index on youth for each row execute function count_twins();
comment on column youth.twin is 'more than 0 when the number was known behind a shield that whoever told it again could not see';
comment on column youth.protected is 'protected personal data (skyddade personuppgifter, OSL 22:1 and 22:2)';

create function works_in(a_room uuid) returns setof uuid stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select distinct m.user_id from membership m join app_user u on u.id = m.user_id and u.blocked_at is null
    where m.room_id = a_room and m.role in ('MEMBER', 'COORDINATOR')
      and stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, clock_timestamp()) $$;

-- Those who work in a room, for whoever works there too.
create function members_of(of_room uuid) returns setof uuid stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select w.* from works_in(of_room) w where of_room = any (rooms_to_read()) $$;

-- Closed files that nobody reads any more, since all their members have left or are in conflict: for the access approver of
-- the agency, who does not learn whose files they are. Whoever is blocked for a while has not left.
create function forsaken_files() returns table (id uuid, room_id uuid, room_name text, made_at timestamptz, heirs uuid[])
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select f.id, r.room_id, r.name, f.made_at, array(select w from works_in(r.room_id) w where w <> caller_id())
    from closed_file f join room r on r.room_id = f.room_id
    where f.ended_at is null and approves_for(r.agency_id)
      and not exists (select from file_member m where m.room_id = f.room_id and m.file_id = f.id and m.ended_at is null
                        and exists (select from membership w where w.room_id = f.room_id and w.user_id = m.user_id
                                      and w.role in ('MEMBER', 'COORDINATOR') and w.ended_at is null
                                      and coalesce(w.valid_to > clock_timestamp(), true))
                        and not exists (select from conflict c where c.room_id = f.room_id and c.youth_id = f.youth_id
                                          and c.user_id = m.user_id and c.ended_at is null)) $$;

create function hand_over_file(new_id uuid, which uuid, to_user uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into file_member (room_id, id, version, file_id, user_id, made_at, made_by)
    select o.room_id, new_id, 1, o.id, to_user, clock_timestamp(), caller_id()
    from forsaken_files() o join closed_file f on f.room_id = o.room_id and f.id = o.id
    where o.id = which and to_user = any (o.heirs)
      and not exists (select from conflict c where c.room_id = f.room_id and c.youth_id = f.youth_id
                        and c.user_id = to_user and c.ended_at is null);
    return found;
end $$;

-- As far as whoever asks may know.
create function is_shielded(a_room uuid, a_youth uuid) returns boolean stable
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from youth y where y.room_id = a_room and y.id = a_youth and y.protected)
        or exists (select from closed_file f where f.room_id = a_room and f.youth_id = a_youth and f.ended_at is null)
        or exists (select from conflict c where c.room_id = a_room and c.youth_id = a_youth and c.ended_at is null) $$;

-- Moved to another youth, a concern would be open to those who are shut out.
create function stay_shielded() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if is_shielded(old.room_id, old.youth_id) then
        raise exception 'a concern about a shielded youth stays with them' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger shielded before update of youth_id on concern
    for each row when (old.youth_id is distinct from new.youth_id) execute function stay_shielded();

grant create on schema samrum to samrum_gate;
alter function shut_rows() owner to samrum_gate;
alter function shield_by_reader() owner to samrum_gate;
alter function let_in_by_member() owner to samrum_gate;
alter function count_twins() owner to samrum_gate;
alter function stay_shielded() owner to samrum_gate;
alter function works_in(uuid) owner to samrum_gate;
alter function forsaken_files() owner to samrum_gate;
alter function hand_over_file(uuid, uuid, uuid) owner to samrum_gate;
alter function members_of(uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function is_shielded(uuid, uuid), stay_shielded(), shut_rows(), shield_by_reader(), let_in_by_member(), count_twins(), works_in(uuid), members_of(uuid),
    forsaken_files(), hand_over_file(uuid, uuid, uuid) from public;
grant execute on function is_shielded(uuid, uuid) to samrum_gate;
grant execute on function is_shielded(uuid, uuid), shut_rows(), members_of(uuid), forsaken_files(), hand_over_file(uuid, uuid, uuid) to samrum_app;

-- Beside the wall, which opens rooms, this closes rows in them.
create procedure shield(target regclass, about name) language plpgsql as $$
begin
    execute format('create policy shield on %s as restrictive to samrum_app '
                   'using ((%I = any ((select samrum.shut_rows())::uuid[])) is not true) with check (true)', target, about);
end $$;
revoke execute on procedure shield(regclass, name) from public;

create procedure let_the_gate_read(target regclass) language plpgsql as $$
begin
    execute format('create policy gate on %s for select to samrum_gate using (true)', target);
end $$;
revoke execute on procedure let_the_gate_read(regclass) from public;

call protect('closed_file');
call protect('file_member');
call protect('conflict');
call remember_changes('closed_file');
call remember_changes('file_member');
call remember_changes('conflict');
call keep_in_units('closed_file');
call keep_in_units('file_member');
call keep_in_units('conflict');
create trigger reading before insert or update on closed_file for each row execute function shield_by_reader();
create trigger reading before insert or update on file_member for each row
    when (current_user <> 'samrum_gate') execute function shield_by_reader();
create trigger reading before insert or update on conflict for each row execute function shield_by_reader();
create trigger letting_in before insert on file_member for each row
    when (current_user <> 'samrum_gate') execute function let_in_by_member();
call shield('youth', 'id');
call shield('concern', 'id');
call shield('addition', 'concern_id');
-- What somebody begins to add to a receipt of their own stays theirs, as the receipt does, and tells nothing of a shield.
create policy shield on draft as restrictive to samrum_app
    using ((subject = any ((select shut_rows())::uuid[])) is not true or form = 'RECEIPT_ADD') with check (true);
call shield('change', 'row_id');
create policy shield_of_past on change as restrictive to samrum_app
    using ((was ->> 'youth_id' = any ((select shut_rows())::text[])) is not true) with check (true);
call shield('closed_file', 'id');
call shield('file_member', 'id');
call shield('conflict', 'id');
create index change_changed on change (room_id, changed_at);
call let_the_gate_read('youth');
call let_the_gate_read('closed_file');
call let_the_gate_read('file_member');
call let_the_gate_read('conflict');
grant select (room_id, id, personnummer_index, twin, protected) on youth to samrum_gate;
create policy gate_lets_in on file_member for insert to samrum_gate with check (true);
grant select on closed_file, file_member, conflict to samrum_gate;
grant insert on file_member to samrum_gate;
grant select, insert, update (version, ended_at) on closed_file, file_member, conflict to samrum_app;
revoke select, insert, update on youth from samrum_app;
grant insert (room_id, id, version, name, personnummer, personnummer_index, reserve_number, registered_at, protected),
      update (version, name, personnummer, personnummer_index, reserve_number, protected) on youth to samrum_app;
grant select (room_id, id, version, name, personnummer, personnummer_index, reserve_number, registered_at, protected) on youth
    to samrum_app;
