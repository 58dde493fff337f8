-- A file that belongs to something in a room, such as the signed original of a consent; sealed part by part.

create table document (
    room_id    uuid not null references room,
    id         uuid not null,
    version    integer not null,
    of_subject uuid not null,
    title      sealed not null,
    type       text not null check (type in ('PDF', 'PNG', 'JPEG')),
    size       integer not null check (size > 0),
    parts      integer not null check (parts > 0),
    digest     sealed not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    primary key (room_id, id),
    unique (room_id, id, of_subject)
);
create index document_subject on document (room_id, of_subject, added_at);
comment on column document.of_subject is 'what it belongs to; in a unit''s room a concern, whose shield is the document''s too';
comment on column document.size is 'in bytes, before it is sealed';
comment on column document.digest is 'SHA-256 of the whole, since its parts are sealed one by one';

create table document_part (
    room_id     uuid not null references room,
    id          uuid not null,
    version     integer not null,
    document_id uuid not null,
    of_subject  uuid not null,
    number      integer not null,
    content     sealed not null,
    primary key (room_id, id),
    unique (room_id, document_id, number),
    foreign key (room_id, document_id, of_subject) references document (room_id, id, of_subject) deferrable initially deferred
);
create index document_part_subject on document_part (room_id, of_subject, id);
comment on column document_part.id is 'made of the document''s and the number, so that a part opens in no other place';

-- Only whoever reads there puts a document there, to what they may see; who and when is what the database says.
create function attached_by_reader() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not new.room_id = any (rooms_to_read()) or new.of_subject = any (shut_rows())
       or exists (select from room r where r.room_id = new.room_id and r.kind = 'UNIT')
          and not exists (select from concern c where c.room_id = new.room_id and c.id = new.of_subject) then
        raise exception 'a document is put where one may read' using errcode = 'insufficient_privilege';
    end if;
    new.added_by := caller_id();
    new.added_at := clock_timestamp();
    return new;
end $$;

-- Its parts come before it, in the same transaction, and none after.
create function part_of_new() returns trigger security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not new.room_id = any (rooms_to_read())
       or exists (select from document d where d.room_id = new.room_id and d.id = new.document_id) then
        raise exception 'a document is whole from the beginning' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- Whether the caller has already put it there: a form that is sent twice adds once. Whoever asks first holds the id until
-- its transaction ends.
create function is_attached(of_room uuid, of_id uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(of_room::text || of_id, 0));
    return exists (select from document d where d.room_id = of_room and d.id = of_id and d.added_by = caller_id()
                   and of_room = any (rooms_to_read()));
end $$;
grant create on schema samrum to samrum_gate;
alter function attached_by_reader() owner to samrum_gate;
alter function part_of_new() owner to samrum_gate;
alter function is_attached(uuid, uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function attached_by_reader(), part_of_new(), is_attached(uuid, uuid) from public;
grant execute on function is_attached(uuid, uuid) to samrum_app;

create trigger attached before insert on document for each row execute function attached_by_reader();
create trigger attached before insert on document_part for each row execute function part_of_new();
create trigger kind before insert on document for each row execute function keep_to_kind('UNIT', 'CASE');
create trigger kind before insert on document_part for each row execute function keep_to_kind('UNIT', 'CASE');

call protect('document');
call protect('document_part');
call remember_changes('document');
call remember_changes('document_part');
call shield('document', 'of_subject');
call shield('document_part', 'of_subject');
call reseal_columns('document');
call reseal_columns('document_part');
grant select (of_subject) on document, document_part to samrum_reseal;
call let_the_gate_read('document');
grant select (room_id, id, added_by) on document to samrum_gate;
grant select, insert on document, document_part to samrum_app;
