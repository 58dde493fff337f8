-- A one-time link with which a user chooses a password. Whoever made it has held the secret.
create table invitation (
    id          uuid primary key,
    user_id     uuid not null references app_user,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_by     uuid references app_user,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index invitation_user on invitation (user_id);
create index login_session_of on login_session (user_id);
comment on column invitation.secret_hash is 'SHA-256 of a 256-bit secret, which is shown once and stored nowhere';

create function remember_invitation() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    if tg_op = 'INSERT' or (new.used_at is not null and old.used_at is null) then
        insert into organisation_step
        values (gen_random_uuid(), clock_timestamp(), caller_id(), 'invitation', new.id, new.user_id,
                case when tg_op = 'INSERT' then 'INVITED' else 'PASSWORD_SET' end, null);
    end if;
    return null;
end $$;
create trigger remember after insert or update on invitation for each row execute function remember_invitation();

create function seen_users()
    returns table (id uuid, room_id uuid, version integer, login bytea, name bytea, agency_id uuid, agency_name text,
                   blocked_at timestamptz, enters boolean, invited_until timestamptz, self boolean)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.login::bytea, u.name::bytea, a.id, a.name, u.blocked_at,
           exists (select from password p where p.user_id = u.id),
           (select max(i.expires_at) from invitation i
            where i.user_id = u.id and i.used_at is null and i.expires_at > clock_timestamp()),
           u.id = caller_id()
    from app_user u join agency a on a.id = u.agency_id
    where a.id in (select v.id from agency v where administers(v.id) or approves_for(v.id)) $$;

-- A new link could make the administrator somebody who is already let in: the agency confirms anew.
create function make_invitation(new_id uuid, for_user uuid, hash bytea) returns timestamptz volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    now_is timestamptz := clock_timestamp();
    until_then timestamptz := now_is + interval '72 hours';
begin
    perform from app_user u where u.id = for_user for update;
    if not exists (select from app_user u where u.id = for_user and u.blocked_at is null and u.id <> caller_id()
                     and administers(u.agency_id)) then
        return null;
    end if;
    update invitation set expires_at = now_is where user_id = for_user and used_at is null and expires_at > now_is;
    insert into invitation values (new_id, for_user, hash, caller_id(), now_is, until_then);
    perform reopen_memberships(for_user);
    return until_then;
end $$;

-- For samrum_signin: whose link this is, as long as it works, and the one time that it does.
create function see_invitation(hash bytea)
    returns table (id uuid, room_id uuid, version integer, login bytea, name bytea)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select u.id, u.room_id, u.version, u.login::bytea, u.name::bytea
    from invitation i join app_user u on u.id = i.user_id and u.blocked_at is null
    where i.secret_hash = hash and i.used_at is null and i.expires_at > clock_timestamp() $$;

create function use_invitation(hash bytea) returns uuid volatile security definer
    set search_path = samrum, pg_temp language sql as $$
    update invitation i set used_at = clock_timestamp() from app_user u
    where i.secret_hash = hash and i.used_at is null and i.expires_at > clock_timestamp()
      and u.id = i.user_id and u.blocked_at is null
    returning i.user_id $$;


-- The gate owns its functions and writes what they write.
grant create on schema samrum to samrum_gate;
alter function remember_invitation() owner to samrum_gate;
alter function seen_users() owner to samrum_gate;
alter function make_invitation(uuid, uuid, bytea) owner to samrum_gate;
alter function see_invitation(bytea) owner to samrum_gate;
alter function use_invitation(bytea) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    remember_invitation(),
    seen_users(),
    make_invitation(uuid, uuid, bytea),
    see_invitation(bytea),
    use_invitation(bytea)
    from public;
grant execute on function
    seen_users(),
    make_invitation(uuid, uuid, bytea)
    to samrum_app;
grant execute on function see_invitation(bytea), use_invitation(bytea) to samrum_signin;
grant select, insert, update on invitation to samrum_gate;
grant select (user_id) on password to samrum_gate;
