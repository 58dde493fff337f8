-- What somebody saw. An observation, not an accusation.

create table concern (
    room_id            uuid not null references room,
    id                 uuid not null,
    version            integer not null,
    number             text not null,
    youth_id           uuid,
    who                sealed,
    observed_on        date not null,
    observation        sealed not null,
    types              text not null,
    report             text not null check (report in ('MADE', 'NOT_NEEDED', 'ASKING')),
    report_reason      sealed,
    opinion            sealed,
    source             text check (source in ('OWN', 'YOUTH', 'GUARDIAN', 'COLLEAGUE', 'PRIVATE')),
    guardians          text check (guardians in ('YES', 'NO', 'NOT_YET', 'UNKNOWN')),
    reference          sealed,
    danger             boolean not null default false,
    status             text not null default 'NEW' check (status in ('NEW', 'ASSESSED', 'CLOSED')),
    outcome            text check (outcome in ('NO_ACTION', 'OWN_MEASURE', 'CONSULTATION')),
    assessment         sealed,
    consulted          text check (consulted in ('SCHOOL', 'SOCIAL_SERVICES', 'POLICE', 'LEISURE', 'MUNICIPAL_EXECUTIVE')),
    closed_for         text check (closed_for in ('NO_ACTION', 'MEASURE_DONE', 'MOVED', 'HANDLED_BY_OTHERS', 'OTHER')),
    closing_note       sealed,
    reported_on        date,
    reported_how       text check (reported_how in ('PHONE', 'E_SERVICE', 'WRITING', 'IN_PERSON')),
    report_reference   sealed,
    feedback           text check (feedback in ('OPENED', 'ONGOING', 'NOT_TOLD')),
    feedback_on        date,
    registered_at      timestamptz not null,
    registered_by      uuid not null,
    primary key (room_id, id),
    unique (room_id, number),
    foreign key (room_id, youth_id) references youth (room_id, id) deferrable initially deferred,
    check (report <> 'NOT_NEEDED' or report_reason is not null),
    check ((status = 'NEW') = (outcome is null)),
    check ((status = 'NEW') = (assessment is null)),
    check ((consulted is not null) = (outcome is not distinct from 'CONSULTATION')),
    check ((status = 'CLOSED') = (closed_for is not null)),
    check (closed_for is distinct from 'OTHER' or closing_note is not null),
    check (report <> 'ASKING' or (status <> 'CLOSED' and outcome is distinct from 'NO_ACTION')),
    check ((reported_on is null) = (reported_how is null)),
    check (report = 'MADE' or (reported_on is null and report_reference is null and feedback is null)),
    check ((feedback is null) = (feedback_on is null))
);
create index concern_registered on concern (room_id, registered_at desc, id);
create index concern_observed on concern (room_id, observed_on desc, id);
create index concern_youth on concern (room_id, youth_id);
create index concern_status on concern (room_id, status, registered_at);
create index concern_report on concern (room_id, report, registered_at desc, id);
comment on column concern.number is 'what whoever registered it calls it by: random, so that it does not tell how many there are';
comment on column concern.who is 'name and class as they were told this time';
comment on column concern.types is 'coded types, separated by one space';
comment on column concern.report is 'the answer about a report to the social services (orosanmälan, SoL 19:1)';
comment on column concern.opinion is 'what the writer makes of it, apart from what was seen';
comment on column concern.reference is 'the unit''s own reference number (diarienummer)';
comment on column concern.danger is 'whether it may be dangerous for whoever told it, whose name then stands in no print';
comment on column concern.assessment is 'what the unit makes of it';
comment on column concern.feedback is 'what the social services answered about an investigation (OSL 26:9 a)';

-- Who told it and when is what the database says, and is never exchanged; nobody registers what is already assessed.
create function registered_by_caller() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.registered_by := caller_id();
        new.registered_at := clock_timestamp();
        if new.status <> 'NEW' then
            raise exception 'it is assessed where it is read' using errcode = 'insufficient_privilege';
        end if;
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
