-- Whether the caller has already registered the concern with this id: a form that is sent twice says one thing. Whoever
-- asks first holds the id until its transaction ends, so that the second of two clicks waits for the first.
create function is_registered(of_room uuid, of_id uuid) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(of_room::text || of_id, 0));
    return exists (select from concern c where c.room_id = of_room and c.id = of_id and c.registered_by = caller_id()
                   and of_room = any (rooms_to_write()));
end $$;
grant create on schema samrum to samrum_gate;
alter function is_registered(uuid, uuid) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function is_registered(uuid, uuid) from public;
grant execute on function is_registered(uuid, uuid) to samrum_app;
create policy once on concern for select to samrum_gate using (true);
grant select on concern to samrum_gate;
