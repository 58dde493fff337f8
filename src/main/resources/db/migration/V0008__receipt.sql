-- What whoever registers a concern keeps of it: a number, a day and how far it has come, and not one word of it.

create table receipt (
    room_id       uuid not null references room,
    id            uuid not null,
    version       integer not null,
    number        text not null,
    author        uuid not null,
    status        text not null check (status in ('RECEIVED', 'HANDLED', 'CLOSED')),
    registered_at timestamptz not null,
    primary key (room_id, id),
    unique (room_id, number),
    foreign key (room_id, id) references concern (room_id, id) deferrable initially deferred
);
create index receipt_author on receipt (room_id, author, registered_at desc);
comment on column receipt.id is 'the concern''s';

-- Random, and so no running number: whoever registers does not learn how many there are.
create function number_concern() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    signs constant text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
    random bytea;
begin
    if tg_op = 'UPDATE' then
        new.number := old.number;
        return new;
    end if;
    loop
        random := uuid_send(gen_random_uuid());
        new.number := to_char(clock_timestamp() at time zone 'Europe/Stockholm', 'YYYY') || '-'
            || (select string_agg(substr(signs, get_byte(random, i) % length(signs) + 1, 1), '') from generate_series(0, 4) i);
        exit when not exists (select from receipt r where r.room_id = new.room_id and r.number = new.number);
    end loop;
    return new;
end $$;
create trigger number before insert or update on concern for each row execute function number_concern();

create function give_receipt() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into receipt values (new.room_id, new.id, 1, new.number, new.registered_by, 'RECEIVED', new.registered_at);
    return null;
end $$;
create trigger receipt after insert on concern for each row execute function give_receipt();

create function receipt_follows() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update receipt set version = version + 1,
                       status = case new.status when 'CLOSED' then 'CLOSED' else 'HANDLED' end
    where room_id = new.room_id and id = new.id;
    return null;
end $$;
create trigger receipt_follows after update on concern for each row
    when (old.status <> new.status) execute function receipt_follows();

grant create on schema samrum to samrum_gate;
alter function number_concern() owner to samrum_gate;
alter function give_receipt() owner to samrum_gate;
alter function receipt_follows() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function number_concern(), give_receipt(), receipt_follows() from public;

-- One's own and nobody else's, for as long as one still works there.
alter table receipt enable row level security;
alter table receipt force row level security;
create policy wall on receipt for select to samrum_app
    using (room_id = any ((select samrum.rooms_to_write())::uuid[]) and author = (select samrum.caller_id()));
create policy gate on receipt to samrum_gate using (true) with check (true);
grant execute on function caller_id() to samrum_app;
grant select on receipt to samrum_app;
grant select, insert on receipt to samrum_gate;
grant update (version, status) on receipt to samrum_gate;
