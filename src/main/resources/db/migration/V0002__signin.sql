-- Signing in: only samrum_signin reads a password hash or opens a login session.

create table password (
    user_id uuid primary key references app_user,
    hash    text not null,
    set_at  timestamptz not null
);

create table login_session (
    id         uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    user_id    uuid not null references app_user,
    hat        text check (hat in ('WORK', 'REVIEW', 'MANAGE', 'ADMINISTER')),
    opened_at  timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    seen_at    timestamptz not null default clock_timestamp(),
    locked_at  timestamptz
);
comment on column login_session.seen_at is 'when its person last did something, to the minute';

-- A sign-in sleeps once its person has locked the screen or has done nothing for 15 minutes; then it opens no room, and
-- nothing but unlocking or signing out is answered.
create function is_awake(seen_at timestamptz, locked_at timestamptz, instant timestamptz) returns boolean immutable language sql
    as $$ select locked_at is null and seen_at > instant - interval '15 minutes' $$;

-- How often somebody has tried to sign in without succeeding: at one account from one address, from one address, and at one
-- account. Whether an account or an address is known cannot be told from the row, and a trial counts as failed until it succeeds.
create table signin_trial (
    key          bytea primary key check (length(key) = 32),
    failures     integer not null,
    tried_at     timestamptz not null,
    succeeded_at timestamptz
);
comment on column signin_trial.key is 'HMAC-SHA-256 of the account, the address or both';
create index signin_trial_age on signin_trial (tried_at);
comment on column login_session.token_hash is 'SHA-256 of the 256-bit cookie; the cookie itself is stored nowhere';
comment on column login_session.hat is 'the one kind of role this sign-in works in; null until chosen, and then no room opens';

-- An administrator, a log reviewer or a manager never works with cases in the same sign-in.
create function hat_of(role text) returns text immutable language sql
    as $$ select case when role in ('LOG_REVIEWER', 'DATA_PROTECTION_OFFICER') then 'REVIEW'
                      when role = 'MANAGER' then 'MANAGE'
                      when role = 'ADMINISTRATOR' then 'ADMINISTER'
                      else 'WORK' end $$;

create function hats_of(of_user uuid) returns setof text stable language sql
    as $$ select distinct samrum.hat_of(m.role) from samrum.membership m
          where m.user_id = of_user
            and samrum.stands(m.confirmed_at, m.ended_at, m.valid_from, m.valid_to, clock_timestamp()) $$;

revoke execute on function hat_of(text), hats_of(uuid), is_awake(timestamptz, timestamptz, timestamptz),
    stands(timestamptz, timestamptz, timestamptz, timestamptz, timestamptz) from public;
grant execute on function is_awake(timestamptz, timestamptz, timestamptz),
    stands(timestamptz, timestamptz, timestamptz, timestamptz, timestamptz) to samrum_signin;
grant select, insert, update, delete on signin_trial to samrum_signin;
grant usage on schema samrum to samrum_signin;
grant execute on function hat_of(text), hats_of(uuid) to samrum_signin;
grant select, insert, update on password to samrum_signin;
grant select (id, room_id, version, agency_id, login, login_index, name, blocked_at) on app_user to samrum_signin;
grant select (id, name, municipality_id) on agency to samrum_signin;
grant select (id, name) on municipality to samrum_signin;
grant select (user_id, role, valid_from, valid_to, proposed_by, confirmed_at, ended_at) on membership to samrum_signin;
grant insert on login_session to samrum_signin;
grant select (id, token_hash, user_id, hat, expires_at, ended_at, seen_at, locked_at) on login_session to samrum_signin;
grant update (hat, ended_at, seen_at, locked_at) on login_session to samrum_signin;
