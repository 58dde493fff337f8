-- Whether the caller has already added what has this id: a form that is sent twice adds once. Whoever asks first holds the
-- id until its transaction ends, so that the second of two clicks waits for the first.
create function is_added(of_room uuid, of_id uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(of_room::text || of_id, 0));
    return exists (select from addition a where a.room_id = of_room and a.id = of_id and a.added_by = caller_id()
                   and of_room = any (rooms_to_write()));
end $$;
grant create on schema samrum to samrum_gate;
alter function is_added(uuid, uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function is_added(uuid, uuid) from public;
grant execute on function is_added(uuid, uuid) to samrum_app;
call let_the_gate_read('addition');
grant select (room_id, id, added_by) on addition to samrum_gate;
