-- What somebody saw. An observation, not an accusation.

create table concern (
    room_id            uuid not null references room,
    id                 uuid not null,
    version            integer not null,
    youth_id           uuid,
    who                sealed,
    observed_on        date not null,
    observation        sealed not null,
    types              text not null,
    report             text not null check (report in ('MADE', 'NOT_NEEDED', 'ASKING')),
    report_reason      sealed,
    registered_at      timestamptz not null,
    registered_by      uuid not null,
    primary key (room_id, id),
    foreign key (room_id, youth_id) references youth (room_id, id) deferrable initially deferred,
    check (report <> 'NOT_NEEDED' or report_reason is not null)
);
create index concern_registered on concern (room_id, registered_at desc, id);
create index concern_observed on concern (room_id, observed_on desc, id);
create index concern_youth on concern (room_id, youth_id);
comment on column concern.who is 'name and class as they were told this time';
comment on column concern.types is 'coded types, separated by one space';
comment on column concern.report is 'the answer about a report to the social services (orosanmälan, SoL 19:1)';

-- Who told it and when is what the database says, and is never exchanged.
create function registered_by_caller() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.registered_by := caller_id();
        new.registered_at := clock_timestamp();
    else
        new.registered_by := old.registered_by;
        new.registered_at := old.registered_at;
    end if;
    return new;
end $$;
create trigger registered_by before insert or update on concern for each row execute function registered_by_caller();
grant create on schema samrum to samrum_gate;
alter function registered_by_caller() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function registered_by_caller() from public;

call protect('concern');
call remember_changes('concern');
call keep_in_units('concern');
call reseal_columns('concern');
grant select, insert, update on concern to samrum_app;
