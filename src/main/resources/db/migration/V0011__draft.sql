-- What somebody has begun to write and has not said yet. It is the author's alone, in any room where the author may write,
-- and it keeps no history: what was thrown away is gone.

create table draft (
    room_id  uuid not null references room,
    id       uuid not null,
    version  integer not null,
    author   uuid not null,
    form     text not null check (form ~ '^[A-Z_]{3,40}$'),
    subject  uuid,
    content  sealed not null,
    tab      uuid not null,
    turn     integer not null,
    session  text not null,
    saved_at timestamptz not null,
    primary key (room_id, author, id)
);
create index draft_author on draft (author, saved_at desc);
create index draft_age on draft (saved_at);
comment on column draft.subject is 'what the form amends; null when it begins something new';
comment on column draft.content is 'the answers as the form sent them';
comment on column draft.tab is 'the open page that saved last; another one that has not seen this version is told';
comment on column draft.turn is 'counts the saves of that page, so that one that was overtaken on the way changes nothing';
comment on column draft.session is 'the sign-in whose event in the log tells of this draft';

-- Whose it is, when and in which sign-in it was saved is what the database says; a draft never moves.
create function drafted_by_caller() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.room_id <> old.room_id or new.id <> old.id) then
        raise exception 'a row never leaves its room' using errcode = 'insufficient_privilege';
    end if;
    new.author := case tg_op when 'UPDATE' then old.author else caller_id() end;
    new.saved_at := clock_timestamp();
    select left(encode(s.token_hash, 'hex'), 16) into new.session from login_session s where s.id = sealed_session();
    return new;
end $$;

-- Nobody needs what has lain for 30 days; whoever begins a new draft clears the old ones of everybody away.
create function forget_old_drafts() returns void volatile security definer set search_path = samrum, pg_temp language sql as $$
    delete from draft where saved_at < clock_timestamp() - interval '30 days' $$;

grant create on schema samrum to samrum_gate;
alter function drafted_by_caller() owner to samrum_gate;
alter function forget_old_drafts() owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function drafted_by_caller(), forget_old_drafts() from public;
grant execute on function forget_old_drafts(), caller_id() to samrum_app;

create trigger drafted_by before insert or update on draft
    for each row when (session_user <> 'samrum_reseal') execute function drafted_by_caller();
create trigger version before update on draft
    for each row when (session_user <> 'samrum_reseal') execute function count_version();
call keep_in_units('draft');

-- The wall of every other table, and the author's own.
alter table draft enable row level security;
alter table draft force row level security;
create policy wall on draft to samrum_app
    using (room_id = any ((select rooms_to_write())::uuid[]) and author = (select caller_id()))
    with check (room_id = any ((select rooms_to_write())::uuid[]) and author = (select caller_id()));
create policy forget on draft to samrum_gate using (saved_at < now() - interval '30 days');
call reseal_columns('draft');
grant select, insert, update, delete on draft to samrum_app;
grant select, delete on draft to samrum_gate;
