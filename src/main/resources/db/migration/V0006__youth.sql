-- A young person as one unit knows them. Two units that know the same youth have two rows and no way to tell.

create table youth (
    room_id            uuid not null references room,
    id                 uuid not null,
    version            integer not null,
    name               sealed not null,
    personnummer       sealed,
    personnummer_index bytea check (length(personnummer_index) = 32),
    reserve_number     text,
    registered_at      timestamptz not null,
    primary key (room_id, id),
    unique (room_id, personnummer_index),
    check ((personnummer is null) = (personnummer_index is null)),
    check ((personnummer is null) <> (reserve_number is null))
);
create index youth_reserve on youth (room_id, reserve_number);
comment on column youth.name is 'name and class as they were told, never more exact than needed';
comment on column youth.personnummer is 'personnummer or samordningsnummer, twelve digits';
comment on column youth.personnummer_index is 'HMAC-SHA-256 under a key of the room: equal numbers meet here and in no other room';

-- A number can collide only where it can be read: whoever may only write cannot probe with one.
create function number_needs_reading() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if new.personnummer_index is not null and not new.room_id = any (rooms_to_read()) then
        raise exception 'a number is written only where it may be read' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger number before insert or update of personnummer_index on youth for each row execute function number_needs_reading();
grant create on schema samrum to samrum_gate;
alter function number_needs_reading() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function number_needs_reading() from public;

call protect('youth');
call remember_changes('youth');
call keep_in_units('youth');
call reseal_columns('youth');
grant select, insert, update on youth to samrum_app;
