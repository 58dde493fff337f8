-- Who works where. Nothing here is about a youth; the application's login has no right to any of it
-- and learns its own places from the gate alone.

-- What nobody reads as it stands: format version, key id, nonce, ciphertext and tag. A column of this type is opened and
-- sealed by the application with keys that are not in the database, and re-sealed by samrum_reseal when keys rotate.
create domain sealed as bytea check (octet_length(value) between 49 and 60000 and get_byte(value, 0) = 1);

create table municipality (
    id   uuid primary key,
    name text not null
);

create table agency (
    id              uuid primary key,
    municipality_id uuid not null references municipality,
    name            text not null,
    kind            text not null check (kind in ('SCHOOL', 'SOCIAL_SERVICES', 'POLICE', 'LEISURE', 'MUNICIPAL_EXECUTIVE')),
    controller      text not null,
    legal_nature    text not null check (legal_nature in ('AUTHORITY', 'INDEPENDENT')),
    secrecy_rule    text
);
comment on column agency.controller is 'the authority responsible for the personal data (GDPR art. 4.7): a nämnd, or the Police Authority';
comment on column agency.secrecy_rule is 'what protects a datum once this agency has received it (OSL chapter:section); null: no rule found';

create table unit (
    id        uuid primary key,
    agency_id uuid not null references agency,
    name      text not null
);

create table sspf_group (
    id              uuid primary key,
    municipality_id uuid not null references municipality,
    name            text not null
);

create table room (
    room_id         uuid primary key,
    kind            text not null check (kind in ('UNIT', 'CASE', 'GROUP', 'MUNICIPALITY')),
    name            text not null,
    agency_id       uuid references agency,
    unit_id         uuid references unit,
    group_id        uuid references sspf_group,
    municipality_id uuid not null references municipality,
    check ((kind = 'UNIT') = (unit_id is not null)),
    check ((kind = 'GROUP') = (group_id is not null))
);

create table app_user (
    id          uuid primary key,
    room_id     uuid not null references room,
    version     integer not null,
    agency_id   uuid not null references agency,
    login       sealed not null,
    login_index bytea not null unique check (length(login_index) = 32),
    name        sealed not null,
    blocked_at  timestamptz,
    unique (id, agency_id)
);
comment on column app_user.room_id is 'the municipality''s room, whose key seals the names of staff';
comment on column app_user.login_index is 'HMAC-SHA-256 of the sign-in name, so that it is found without being told';

create table membership (
    id         uuid primary key,
    user_id    uuid not null,
    agency_id  uuid not null references agency,
    room_id    uuid references room,
    role       text not null check (role in ('REPORTER', 'MEMBER', 'COORDINATOR', 'MANAGER', 'LOG_REVIEWER',
                                             'DATA_PROTECTION_OFFICER', 'REGISTRAR', 'ACCESS_APPROVER', 'ADMINISTRATOR')),
    valid_from timestamptz not null,
    valid_to   timestamptz,
    proposed_by  uuid references app_user,
    proposed_at  timestamptz not null default clock_timestamp(),
    confirmed_by uuid references app_user,
    confirmed_at timestamptz,
    ended_by     uuid references app_user,
    ended_at     timestamptz,
    foreign key (user_id, agency_id) references app_user (id, agency_id),
    check ((role in ('REPORTER', 'MEMBER', 'COORDINATOR')) = (room_id is not null)),
    check (valid_to is null or valid_to > valid_from),
    check (confirmed_by is null or confirmed_at is not null),
    check (ended_by is null or ended_at is not null),
    check (confirmed_by is null or (confirmed_by <> user_id and confirmed_by is distinct from proposed_by))
);
create index membership_user on membership (user_id);
create index membership_room on membership (room_id);
comment on column membership.confirmed_at is 'without it a membership is a proposal and opens nothing';
comment on column membership.confirmed_by is 'null: by the installation, before there was anybody';

-- Whether a membership opens anything at an instant: a proposal does not, and an end is an end.
create function stands(confirmed_at timestamptz, ended_at timestamptz, valid_from timestamptz, valid_to timestamptz,
                       instant timestamptz) returns boolean immutable language sql
    as $$ select coalesce(confirmed_at <= instant and valid_from <= instant, false)
             and coalesce(valid_to > instant, true) and coalesce(ended_at > instant, true) $$;
