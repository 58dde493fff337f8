-- The wall: one policy, the same text on every table about the work, and a memory of what every row said before.

create table change (
    room_id    uuid not null references room,
    id         uuid not null,
    of_table   text not null,
    row_id     uuid not null,
    version    integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    was        jsonb not null,
    primary key (room_id, id),
    unique (room_id, row_id, version)
);

-- Who changed it comes from the seal, not from the application; a row never moves to another room.
create function remember() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.room_id <> old.room_id or new.id <> old.id) then
        raise exception 'a row never leaves its room' using errcode = 'insufficient_privilege';
    end if;
    insert into change values (old.room_id, gen_random_uuid(), tg_table_name, old.id, old.version,
                               clock_timestamp(), caller_id(), to_jsonb(old) - 'twin');
    return null;
end $$;

-- The version is counted here, so that no change escapes the history or a colleague's open form.
create function count_version() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;

-- A table about persons stands in rooms of the kinds it is made for, whatever may be written elsewhere.
create function keep_to_kind() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if new.room_id = any (rooms_to_write())
       and not exists (select from room r where r.room_id = new.room_id and r.kind = any (tg_argv)) then
        raise exception 'not in this kind of room' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create procedure protect(target regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy wall on %s to samrum_app '
                   'using (room_id = any ((select samrum.rooms_to_read())::uuid[])) '
                   'with check (room_id = any ((select samrum.rooms_to_write())::uuid[]))', target);
end $$;

create procedure remember_changes(target regclass) language plpgsql as $$
begin
    execute format('create trigger remember after update or delete on %s '
                   'for each row when (session_user <> ''samrum_reseal'') execute function samrum.remember()', target);
    execute format('create trigger version before update on %s '
                   'for each row when (session_user <> ''samrum_reseal'') execute function samrum.count_version()', target);
end $$;

create procedure keep_in_units(target regclass) language plpgsql as $$
begin
    execute format('create trigger kind before insert on %s '
                   'for each row execute function samrum.keep_to_kind(''UNIT'')', target);
end $$;

-- The rotation of keys exchanges one ciphertext for another and touches nothing else.
create procedure reseal_columns(target regclass) language plpgsql as $$
declare
    columns text;
begin
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
    where a.attrelid = target and a.atttypid = 'samrum.sealed'::regtype and not a.attisdropped;
    execute format('grant select (room_id, id, version, %1$s), update (%1$s) on %2$s to samrum_reseal', columns, target);
    if (select c.relrowsecurity from pg_class c where c.oid = target)
       and not exists (select from pg_policy p where p.polrelid = target and p.polname = 'reseal') then
        execute format('create policy reseal on %s to samrum_reseal using (true) with check (true)', target);
    end if;
end $$;

create function only_resealed() returns trigger language plpgsql as $$
begin
    if exists (select from jsonb_each_text(old.was) o full join jsonb_each_text(new.was) n using (key)
               where o.value is distinct from n.value
                 and not coalesce(starts_with(o.value, '\x01') and starts_with(n.value, '\x01'), false)) then
        raise exception 'history is not rewritten' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

grant create on schema samrum to samrum_gate;
alter function remember() owner to samrum_gate;
alter function keep_to_kind() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function remember(), count_version(), keep_to_kind(), only_resealed() from public;
revoke execute on procedure protect(regclass), remember_changes(regclass), keep_in_units(regclass), reseal_columns(regclass)
    from public;

call protect('change');
create policy remember on change for insert to samrum_gate with check (true);
grant insert on change to samrum_gate;
grant select on change to samrum_app;
create policy reseal on change to samrum_reseal using (true) with check (true);
grant select (room_id, id, of_table, row_id, version, was), update (was) on change to samrum_reseal;
create trigger only_resealed before update on change for each row execute function only_resealed();
call reseal_columns('app_user');
grant usage on schema samrum to samrum_reseal;
