-- What whoever registered a concern has added to it since: written by its author, read by the unit's members alone.

create table addition (
    room_id    uuid not null references room,
    id         uuid not null,
    version    integer not null,
    concern_id uuid not null,
    words      sealed not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    primary key (room_id, id),
    foreign key (room_id, concern_id) references concern (room_id, id) deferrable initially deferred
);
create index addition_concern on addition (room_id, concern_id, added_at);

-- Only to a concern of one's own; one that is not there is refused like somebody else's.
create function added_by_author() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not exists (select from receipt r where r.room_id = new.room_id and r.id = new.concern_id
                   and r.author = caller_id() and r.room_id = any (rooms_to_write())) then
        raise exception 'only its author adds to it' using errcode = 'insufficient_privilege';
    end if;
    new.added_by := caller_id();
    new.added_at := clock_timestamp();
    return new;
end $$;
create trigger added_by before insert on addition for each row execute function added_by_author();
grant create on schema samrum to samrum_gate;
alter function added_by_author() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function added_by_author() from public;

call protect('addition');
call remember_changes('addition');
call keep_in_units('addition');
call reseal_columns('addition');
grant select (concern_id) on addition to samrum_reseal;
grant select, insert on addition to samrum_app;
