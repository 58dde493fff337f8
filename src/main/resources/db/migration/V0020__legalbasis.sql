-- The register of legal bases: which rule lets whom give what to whom, from when to when. It is law and holds nothing about
-- anybody, so it is in no room; the application's login writes none of it. What is not here, not yet or not any more, is denied.

create table age_limit (
    id         uuid primary key,
    code       text not null check (code in ('HEARD', 'OWN_SAY', 'RESPONSIBLE', 'ADULT', 'YOUNG')),
    years      integer not null check (years between 10 and 25),
    valid_from date not null,
    made_by    uuid references app_user,
    made_at    timestamptz not null default clock_timestamp()
);
comment on table age_limit is 'of one code the newest row that has begun counts, so that a change of law is a new row with its day';

create table legal_basis (
    id              uuid primary key,
    code            text not null check (code ~ '^[A-Z][A-Z0-9_]{2,39}$'),
    version         integer not null,
    position        integer not null,
    statute         text not null,
    name_sv         text not null,
    name_en         text not null,
    force           text not null check (force in ('MAY', 'SHOULD', 'MUST')),
    duration        text not null check (duration in ('STANDING', 'SINGLE')),
    discloser_kinds text[] not null
        check (discloser_kinds <@ '{SCHOOL,SOCIAL_SERVICES,POLICE,LEISURE,MUNICIPAL_EXECUTIVE}' and discloser_kinds <> '{}'),
    discloser_must  text not null check (discloser_must in ('ANY', 'AUTHORITY')),
    covers          text[] not null,
    excludes        text[] not null,
    receiver_kinds  text[] not null
        check (receiver_kinds <@ '{SCHOOL,SOCIAL_SERVICES,POLICE,LEISURE,MUNICIPAL_EXECUTIVE}' and receiver_kinds <> '{}'),
    receiver_must   text not null check (receiver_must in ('ANY', 'AUTHORITY', 'LAW_ENFORCEMENT', 'SOCIAL_COMMITTEE')),
    crime           text not null check (crime in ('ANY', 'PREVENTION', 'COMMITTED')),
    decider         text not null check (decider in ('ANY_MEMBER', 'DELEGATE', 'REKTOR', 'LAWYER')),
    guidance_sv     text not null,
    guidance_en     text not null,
    valid_from      timestamptz not null,
    valid_to        timestamptz,
    reviewed_by     text,
    reviewed_at     timestamptz,
    made_by         uuid references app_user,
    made_at         timestamptz not null default clock_timestamp(),
    ended_by        uuid references app_user,
    ended_at        timestamptz,
    unique (code, version),
    check ((duration = 'STANDING') = (code = 'OSL_10_1')),
    check (valid_to >= valid_from),
    check (receiver_must <> 'LAW_ENFORCEMENT' or receiver_kinds = '{POLICE}'),
    check (receiver_must <> 'SOCIAL_COMMITTEE' or receiver_kinds = '{SOCIAL_SERVICES}'),
    check (decider <> 'REKTOR' or discloser_kinds = '{SCHOOL}'),
    check ((reviewed_by is null) = (reviewed_at is null))
);
comment on column legal_basis.covers is 'the only secrecy rules it breaks, such as 26:1-6 (chapter:sections of OSL); empty: every rule';
comment on column legal_basis.excludes is 'secrecy rules it does not break; a section without a letter stands for its lettered ones too';
comment on column legal_basis.crime is 'COMMITTED: for suspicion of a crime that has happened; PREVENTION: never for that';
comment on column legal_basis.valid_to is 'the first instant at which it is no basis any more';
comment on column legal_basis.reviewed_by is 'who approved it for use here, by function: such as kommunjurist; null: nobody yet';
comment on column legal_basis.made_by is 'null: the installation';

create table basis_question (
    basis_id   uuid not null references legal_basis,
    position   integer not null,
    code       text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    kind       text not null check (kind in ('YES', 'NO', 'TEXT', 'UNDER')),
    unsure     boolean not null,
    age_limit  text check (age_limit in ('ADULT', 'YOUNG')),
    asks_sv    text not null,
    asks_en    text not null,
    refusal_sv text not null,
    refusal_en text not null,
    primary key (basis_id, position),
    unique (basis_id, code),
    check ((kind = 'UNDER') = (age_limit is not null))
);
comment on column basis_question.kind is 'YES or NO: the answer that permits; TEXT: an answer in words; UNDER: whether somebody is younger than the limit';
comment on column basis_question.unsure is 'whether not knowing permits too, as for a child who may be 18';

-- The secrecy rules that a text names, such as OSL 26:1 or 25:1 and 25:8.
create function secrecy_rules(words text) returns table (chapter integer, section integer, letter text) immutable
    set search_path = samrum, pg_temp language sql as $$
    select m[1]::integer, m[2]::integer, coalesce(m[3], '')
    from regexp_matches(words, '(\d{1,2}):(\d{1,2})(?: ?([a-z])(?![[:alpha:]]))?', 'g') m $$;

-- A section alone stands for its lettered ones too where that denies, and for itself where that allows.
create function is_among(a_chapter integer, a_section integer, a_letter text, ranges text[], denying boolean) returns boolean immutable
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from unnest(ranges) r cross join lateral regexp_match(r, '^(\d+):(\d+)(?:-(\d+))?(?: ([a-z]))?$') m
                   where m[1]::integer = a_chapter and a_section between m[2]::integer and coalesce(m[3], m[2])::integer
                     and coalesce(m[4], case when denying or m[3] is not null then a_letter else '' end) = a_letter) $$;

-- Whether a basis breaks what protects a datum. A rule that cannot be read is broken only by what breaks every rule.
create function breaks_secrecy(covers text[], excludes text[], rule text) returns boolean immutable
    set search_path = samrum, pg_temp language sql as $$
    select case
        when covers = '{}' and excludes = '{}' then true
        when coalesce(btrim(rule), '') = '' then covers = '{}'
        else (select count(*) > 0
                     and coalesce(bool_and((covers = '{}' or is_among(s.chapter, s.section, s.letter, covers, false))
                                           and not is_among(s.chapter, s.section, s.letter, excludes, true)), false)
              from secrecy_rules(rule) s) end $$;

-- What social services know of a committed crime goes by the bases made for that and by no other (OSL 10:21-23).
create function fits_crime(crime text, of_social_services boolean, committed boolean) returns boolean immutable language sql as $$
    select case when committed is null then true
                when committed then crime = 'COMMITTED' or crime = 'ANY' and not of_social_services
                else crime <> 'COMMITTED' end $$;

-- Whether a basis lets one agency give something to another at an instant, as far as can be seen from outside; what its
-- questions are answered with is the discloser's to judge. Whatever is unknown is denied.
create function basis_allows(code text, discloser_agency uuid, receiver_agency uuid, instant timestamptz,
                             committed_crime boolean default null, secrecy text default null)
    returns boolean stable security definer set search_path = samrum, pg_temp language sql as $$
    select exists (
        select from legal_basis b join agency d on d.id = $2 join agency r on r.id = $3
        cross join lateral (select coalesce($6, d.secrecy_rule) as rule) p
        where b.code = $1 and b.valid_from <= $4 and coalesce(b.valid_to > $4, true)
          and d.kind = any (b.discloser_kinds) and (b.discloser_must = 'ANY' or d.legal_nature = 'AUTHORITY')
          and r.kind = any (b.receiver_kinds) and (b.receiver_must = 'ANY' or r.legal_nature = 'AUTHORITY')
          and breaks_secrecy(b.covers, b.excludes, p.rule)
          and fits_crime(b.crime, d.kind = 'SOCIAL_SERVICES' or exists (select from secrecy_rules(p.rule) s where s.chapter = 26), $5)) $$;

create function age_limit_at(code text, day date) returns integer stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select l.years from age_limit l where l.code = $1 and l.valid_from <= $2
    order by l.valid_from desc, l.made_at desc limit 1 $$;

-- The whole register, for anybody who is signed in: it is law.
create function seen_bases() returns setof legal_basis stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select b from legal_basis b where caller_id() is not null $$;

create function seen_questions() returns setof basis_question stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select q from basis_question q where caller_id() is not null $$;

create function seen_age_limits() returns setof age_limit stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select l from age_limit l where caller_id() is not null $$;

-- What the bases ask about every agency of the caller's municipality.
create function seen_parties() returns table (id uuid, name text, kind text, legal_nature text, secrecy_rule text)
    stable security definer set search_path = samrum, pg_temp language sql as $$
    select a.id, a.name, a.kind, a.legal_nature, a.secrecy_rule from agency a
    where a.municipality_id in (select own.municipality_id from places(sealed_session(), clock_timestamp()) p
                                join agency own on own.id = p.agency_id) $$;

create function changes_bases() returns boolean stable security definer
    set search_path = samrum, pg_temp language sql as $$
    select exists (select from agency a where administers(a.id)) $$;

-- What was done with a basis stands among the other steps.
create function remember_basis() returns trigger security definer set search_path = samrum, pg_temp language plpgsql as $$
begin
    insert into organisation_step
    values (gen_random_uuid(), clock_timestamp(), caller_id(), 'legal_basis', new.id, null,
            case when tg_op = 'INSERT' then 'MADE'
                 when new.valid_to is distinct from old.valid_to then 'ENDED' else 'CONFIRMED' end, new.code || ' ' || new.version);
    return null;
end $$;

-- A new version begins at its first day, never before now, and the one before ends in the same instant; what either says is
-- never rewritten. False when a version that is still to come stands in the way.
create function add_basis(new_id uuid, said jsonb, asked jsonb) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    its_code text := said ->> 'code';
    starts timestamptz := greatest((said ->> 'valid_from')::timestamptz, clock_timestamp());
    latest legal_basis;
begin
    if not changes_bases() then
        return false;
    end if;
    perform from legal_basis b where b.code = its_code for update;
    select b.* into latest from legal_basis b where b.code = its_code order by b.version desc limit 1;
    if exists (select from legal_basis b where b.code = its_code and b.valid_from >= starts
                 and coalesce(b.valid_to > b.valid_from, true)) then
        return false;
    end if;
    update legal_basis b set valid_to = starts, ended_by = caller_id(), ended_at = clock_timestamp()
    where b.code = its_code and b.valid_from < starts and coalesce(b.valid_to > starts, true);
    insert into legal_basis select (jsonb_populate_record(null::legal_basis, said || jsonb_build_object(
        'id', new_id, 'version', coalesce(latest.version, 0) + 1,
        'position', coalesce(latest.position, (select max(b.position) + 1 from legal_basis b)),
        'valid_from', starts, 'valid_to', null, 'reviewed_at', case when said ->> 'reviewed_by' is not null then clock_timestamp() end,
        'made_by', caller_id(), 'made_at', clock_timestamp(), 'ended_by', null, 'ended_at', null))).*;
    insert into basis_question select (jsonb_populate_record(null::basis_question, q || jsonb_build_object('basis_id', new_id))).*
    from jsonb_array_elements(asked) q;
    return true;
end $$;

-- Ends a version at an instant that is not past; one that has not begun then never does.
create function end_basis(which uuid, at timestamptz) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
declare
    stops timestamptz := greatest(at, clock_timestamp());
begin
    update legal_basis b set valid_to = greatest(stops, b.valid_from), ended_by = caller_id(), ended_at = clock_timestamp()
    where b.id = which and changes_bases() and coalesce(b.valid_to > greatest(stops, b.valid_from), true);
    return found;
end $$;

create function review_basis(which uuid, by_function text) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    update legal_basis b set reviewed_by = btrim(by_function), reviewed_at = clock_timestamp()
    where b.id = which and changes_bases() and btrim(by_function) <> '';
    return found;
end $$;

-- An age changes from a day on, today at the earliest.
create function change_age_limit(new_id uuid, which text, new_years integer, from_day date) returns boolean volatile security definer
    set search_path = samrum, pg_temp language plpgsql as $$
begin
    if not changes_bases() or from_day < (clock_timestamp() at time zone 'Europe/Stockholm')::date
       or not exists (select from age_limit l where l.code = which) then
        return false;
    end if;
    insert into age_limit values (new_id, which, new_years, from_day, caller_id(), clock_timestamp());
    return true;
end $$;

-- The law as it was read in spring 2026. Nobody has reviewed it for a municipality yet, and the page says so until somebody has.
insert into age_limit (id, code, years, valid_from)
select md5('age_limit ' || l.code)::uuid, l.code, l.years, date '2009-06-30'
from (values ('HEARD', 12), ('OWN_SAY', 15), ('RESPONSIBLE', 15), ('ADULT', 18), ('YOUNG', 21)) l (code, years);

insert into legal_basis (id, code, version, position, statute, name_sv, name_en, force, duration, discloser_kinds, discloser_must,
                         covers, excludes, receiver_kinds, receiver_must, crime, decider, guidance_sv, guidance_en, valid_from)
select md5('legal_basis ' || b.code)::uuid, b.code, 1, row_number() over (), b.statute, b.name_sv, b.name_en, b.force,
       case b.code when 'OSL_10_1' then 'STANDING' else 'SINGLE' end,
       string_to_array(case b.disclosers when '*' then 'SCHOOL,SOCIAL_SERVICES,POLICE,LEISURE,MUNICIPAL_EXECUTIVE' else b.disclosers end, ','),
       b.discloser_must, coalesce(string_to_array(b.covers, ','), '{}'), coalesce(string_to_array(b.excludes, ','), '{}'),
       string_to_array(case b.receivers when '*' then 'SCHOOL,SOCIAL_SERVICES,POLICE,LEISURE,MUNICIPAL_EXECUTIVE' else b.receivers end, ','),
       b.receiver_must, b.crime, b.decider, b.guidance_sv, b.guidance_en, b.first_day::timestamp at time zone 'Europe/Stockholm'
from (values
('OSL_10_1', 'OSL 10:1, 12:2–3', 'Samtycke', 'Consent', 'MAY', '*', 'ANY', null, null, '*', 'ANY', 'ANY', 'ANY_MEMBER',
 'Den som sekretessen skyddar kan själv säga ja till att ni berättar. Lämna bara det som samtycket omfattar, till den det nämner och så länge det gäller.',
 'Whoever the secrecy protects can say yes to your telling. Disclose only what the consent covers, to whom it names and while it is valid.', '2009-06-30'),
('SOL_19_1', 'SoL 19:1, OSL 10:28', 'Orosanmälan', 'Child-protection report', 'MUST', 'SCHOOL,POLICE,LEISURE', 'ANY', null, null, 'SOCIAL_SERVICES', 'SOCIAL_COMMITTEE', 'ANY', 'ANY_MEMBER',
 'Vet eller misstänker du att ett barn far illa ska du anmäla det genast till socialnämnden. Skyldigheten är din egen, och ingen behöver samtycka.',
 'If you know or suspect that a child fares badly you must report it at once to the social welfare committee. The duty is your own, and nobody needs to consent.', '2025-07-01'),
('SOL_19_2', 'SoL 19:2', 'Anmälan som var och en bör göra', 'A report that anybody should make', 'SHOULD', 'SCHOOL,POLICE,LEISURE,MUNICIPAL_EXECUTIVE', 'ANY', null, null, 'SOCIAL_SERVICES', 'SOCIAL_COMMITTEE', 'ANY', 'ANY_MEMBER',
 'Den som är orolig för ett barn bör berätta det för socialnämnden. Regeln bryter ingen sekretess, så pröva först att uppgiften får lämnas.',
 'Whoever is concerned for a child should tell the social welfare committee. The rule breaks no secrecy, so first test that the information may be given.', '2025-07-01'),
('SOL_INVESTIGATION', 'SoL, uppgifter till barnutredning, OSL 10:28', 'Uppgifter till en utredning om ett barn', 'Information for an investigation about a child', 'MUST', 'SCHOOL,POLICE,LEISURE', 'ANY', null, null, 'SOCIAL_SERVICES', 'SOCIAL_COMMITTEE', 'ANY', 'ANY_MEMBER',
 'När socialnämnden utreder om ett barn behöver skydd ska den som har anmälningsskyldighet lämna det som utredningen behöver. Lämna bara på begäran i en pågående utredning.',
 'When the social welfare committee investigates whether a child needs protection, whoever has a duty to report must give what the investigation needs. Give it only on request in an ongoing investigation.', '2025-07-01'),
('OSL_26_9A', 'OSL 26:9 a', 'Återkoppling till den som anmälde', 'Feedback to whoever reported', 'MAY', 'SOCIAL_SERVICES', 'AUTHORITY', '26:1-6', null, 'SCHOOL,POLICE,LEISURE,MUNICIPAL_EXECUTIVE', 'ANY', 'ANY', 'ANY_MEMBER',
 'Socialtjänsten får berätta för den som anmälde att en utredning har inletts eller redan pågår. Inget annat får sägas, och inte det heller om det är olämpligt.',
 'Social services may tell whoever reported that an investigation was opened or is already ongoing. Nothing else may be said, and not even that if it is inappropriate.', '2025-07-01'),
('OSL_10_18A', 'OSL 10:18 a', 'Förebygga brott av någon under 21 år', 'Preventing crime by somebody under 21', 'MAY', 'SOCIAL_SERVICES', 'AUTHORITY', '26:1', null, 'POLICE', 'LAW_ENFORCEMENT', 'PREVENTION', 'DELEGATE',
 'Socialtjänsten får berätta för polisen när konkreta omständigheter visar en risk att någon under 21 år börjar begå brott. Det får inte vara olämpligt med hänsyn till stödet, och misstanke om ett brott som redan har hänt går inte den här vägen.',
 'Social services may tell the police when concrete circumstances show a risk that somebody under 21 takes up crime. It must not be inappropriate in view of the support, and suspicion of a crime that has happened does not go this way.', '2025-04-01'),
('OSL_10_15A_1', 'OSL 10:15 a p. 1', 'Förebygga, hindra eller upptäcka brott', 'Preventing, hindering or detecting crime', 'MAY', '*', 'AUTHORITY', null, '24:2 a,24:8,25:1-5,25:8,26:1 a,26:3,26:4,26:6,31:1-99,33:1-99,36:1-99,40:1-99', '*', 'AUTHORITY', 'PREVENTION', 'DELEGATE',
 'En myndighet får lämna det som en annan myndighet behöver för att förebygga, hindra eller upptäcka brott. Väg behovet mot det sekretessen skyddar: väger sekretessen tyngre lämnas inget.',
 'An authority may give what another authority needs to prevent, hinder or detect crime. Weigh the need against what the secrecy protects: if the secrecy weighs more, nothing is given.', '2025-12-01'),
('OSL_10_15A_2', 'OSL 10:15 a p. 2', 'Utreda brott', 'Investigating crime', 'MAY', 'SCHOOL,POLICE,LEISURE,MUNICIPAL_EXECUTIVE', 'AUTHORITY', null, '24:2 a,24:8,25:1-8,26:1-6,31:1-99,33:1-99,36:1-99,40:1-99', '*', 'AUTHORITY', 'COMMITTED', 'LAWYER',
 'En myndighet får lämna det som en annan myndighet behöver för att utreda ett brott. Hur regeln förhåller sig till 10:23 är oklart: en jurist beslutar, och socialtjänstens uppgifter går aldrig den här vägen.',
 'An authority may give what another authority needs to investigate a crime. How the rule relates to 10:23 is unclear: a lawyer decides, and social services’ information never goes this way.', '2025-12-01'),
('LAG_2025_170_4', 'Lag (2025:170) 4 §, OSL 10:28', 'Kontaktuppgifter på begäran', 'Contact data on request', 'MUST', '*', 'ANY', null, null, 'POLICE', 'LAW_ENFORCEMENT', 'ANY', 'DELEGATE',
 'På begäran ska ni lämna kontaktuppgifter till en brottsbekämpande myndighet: adress, telefon, e-post, arbetsplats, ställföreträdare, användarnamn. Bara synnerliga skäl hindrar det.',
 'On request you must give contact data to a law-enforcement authority: address, telephone, e-mail, workplace, representative, user name. Only exceptional reasons prevent it.', '2025-04-01'),
('LAG_2025_170_6', 'Lag (2025:170) 6 §, OSL 10:28', 'Kommunens uppgifter i brottsbekämpningen', 'The municipality’s information in law enforcement', 'MUST', 'LEISURE,MUNICIPAL_EXECUTIVE', 'AUTHORITY', null, '24:8,25:1-8,25:15,26:1-6,40:2,40:5', 'POLICE', 'LAW_ENFORCEMENT', 'ANY', 'DELEGATE',
 'Kommunen ska lämna det som behövs för att bekämpa brott, också för att förebygga dem, på begäran eller på eget initiativ. Står det klart att sekretessen väger tyngre lämnas inget; socialtjänst och hälso- och sjukvård omfattas inte.',
 'The municipality must give what is needed to fight crime, preventing it included, on request or on its own initiative. If it is clear that the secrecy weighs more nothing is given; social services and health care are outside.', '2025-04-01'),
('LAG_2025_170_7', 'Lag (2025:170) 7 §, OSL 10:28', 'Skolans uppgifter i brottsbekämpningen', 'The school’s information in law enforcement', 'MUST', 'SCHOOL', 'ANY', null, null, 'POLICE', 'LAW_ENFORCEMENT', 'ANY', 'REKTOR',
 'Rektorn ska lämna det som behövs för att bekämpa brott: på begäran till en brottsbekämpande myndighet, på eget initiativ bara till Polismyndigheten. Bara rektorn beslutar, och övervägande skäl för sekretess hindrar det.',
 'The principal must give what is needed to fight crime: on request to a law-enforcement authority, on own initiative to the Police Authority alone. Only the principal decides, and overriding reasons for secrecy prevent it.', '2025-04-01'),
('OSL_10_19', 'OSL 10:19', 'Hindra ett pågående eller nära förestående brott', 'Stopping an imminent or ongoing crime', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'PREVENTION', 'ANY_MEMBER',
 'Socialtjänst och hälso- och sjukvård får berätta för polisen för att hindra vissa brott som är nära eller pågår, bland annat i trafiken. Brottet ska stå i paragrafens uppräkning.',
 'Social services and health care may tell the police to stop certain crimes that are imminent or ongoing, such as in traffic. The crime must be among those the section lists.', '2009-06-30'),
('OSL_10_20', 'OSL 10:20', 'Omedelbart ingripande för ett barn', 'Immediate intervention for a child', 'MAY', 'SOCIAL_SERVICES', 'AUTHORITY', '26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'ANY', 'ANY_MEMBER',
 'Socialtjänsten får berätta för polisen när någon som antas vara under 18 år påträffas i akut och allvarlig fara eller när ett brott begås. Det ska behövas ett omedelbart ingripande.',
 'Social services may tell the police when somebody presumably under 18 is met in acute and serious danger or while committing a crime. An immediate intervention must be needed.', '2009-06-30'),
('OSL_10_21', 'OSL 10:21', 'Misstanke om brott mot ett barn', 'Suspicion of a crime against a child', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'COMMITTED', 'DELEGATE',
 'Socialtjänst och hälso- och sjukvård får berätta för polis och åklagare om misstanke att någon under 18 år har utsatts för vissa brott. Det gäller brott mot liv och hälsa, frihet och frid, sexualbrott och könsstympning.',
 'Social services and health care may tell police and prosecutors of a suspicion that somebody under 18 has been subjected to certain crimes. They are crimes against life and health, against liberty and peace, sexual crimes and genital mutilation.', '2009-06-30'),
('OSL_10_22', 'OSL 10:22', 'Narkotika, dopning eller alkohol till ett barn', 'Drugs, doping or alcohol to a child', 'MAY', 'SOCIAL_SERVICES', 'AUTHORITY', '26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'COMMITTED', 'DELEGATE',
 'Socialtjänsten får berätta för polis och åklagare om misstanke att någon har överlåtit narkotika, dopningsmedel eller alkohol till någon under 18 år. Ringa brott omfattas inte.',
 'Social services may tell police and prosecutors of a suspicion that somebody has passed drugs, doping agents or alcohol to somebody under 18. Petty offences are outside.', '2009-06-30'),
('OSL_10_23', 'OSL 10:23', 'Misstanke om ett allvarligt brott', 'Suspicion of a serious crime', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'COMMITTED', 'DELEGATE',
 'Socialtjänst och hälso- och sjukvård får berätta om misstanke om ett begånget brott bara om det lägsta straffet är fängelse i minst sex månader. För försök, förberedelse och stämpling är gränsen ett år.',
 'Social services and health care may tell of a suspicion of a committed crime only if the minimum penalty is at least six months of prison. For attempt, preparation and conspiracy the limit is one year.', '2025-04-01'),
('OSL_10_24', 'OSL 10:24', 'Misstanke om ett brott med fängelse i straffskalan', 'Suspicion of a crime punishable by prison', 'MAY', 'SCHOOL,LEISURE,MUNICIPAL_EXECUTIVE', 'AUTHORITY', null, '25:1-8,26:1-6', 'POLICE', 'LAW_ENFORCEMENT', 'COMMITTED', 'DELEGATE',
 'Skola, fritid och andra får berätta om misstanke om ett begånget brott som kan ge fängelse. Socialtjänstens och hälso- och sjukvårdens uppgifter omfattas inte.',
 'School, leisure and others may tell of a suspicion of a committed crime that can lead to prison. Information of social services and health care is outside.', '2009-06-30'),
('OSL_10_18B', 'OSL 10:18 b', 'Förebygga terroristbrott', 'Preventing terrorist offences', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'PREVENTION', 'DELEGATE',
 'Socialtjänst och hälso- och sjukvård får berätta för polisen och Säkerhetspolisen för att förebygga terroristbrott. Är det bråttom ringer du polisen först och antecknar sedan.',
 'Social services and health care may tell the police and the Security Service to prevent terrorist offences. If it is urgent, call the police first and record it afterwards.', '2025-12-01'),
('OSL_10_18C', 'OSL 10:18 c', 'Förebygga allvarligt våld mot en närstående', 'Preventing serious violence against a close relation', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'PREVENTION', 'DELEGATE',
 'Socialtjänst och hälso- och sjukvård får berätta för polisen för att förebygga allvarligt våld mot en närstående. Det lägsta straffet för brottet ska vara fängelse i minst ett år.',
 'Social services and health care may tell the police to prevent serious violence against a close relation. The minimum penalty for the crime must be at least one year of prison.', '2025-12-01'),
('OSL_10_22A', 'OSL 10:22 a', 'Misstanke om terroristbrott', 'Suspicion of a terrorist offence', 'MAY', 'SOCIAL_SERVICES,SCHOOL', 'AUTHORITY', '25:1-8,26:1-6', null, 'POLICE', 'LAW_ENFORCEMENT', 'ANY', 'LAWYER',
 'Socialtjänst och hälso- och sjukvård får i vissa fall berätta för polisen och Säkerhetspolisen om misstanke om terroristbrott. En jurist beslutar, för regelns gränser är inte bekräftade här.',
 'Social services and health care may in certain cases tell the police and the Security Service of a suspicion of a terrorist offence. A lawyer decides, since the limits of the rule are not confirmed here.', '2025-12-01'),
('OSL_35_10C', 'OSL 35:10 c', 'Polisen till socialtjänsten om terroristbrott', 'The police to social services on terrorist offences', 'MAY', 'POLICE', 'AUTHORITY', '35:1', null, 'SOCIAL_SERVICES', 'SOCIAL_COMMITTEE', 'PREVENTION', 'DELEGATE',
 'Polisen får berätta för kommunens socialtjänst för att förebygga terroristbrott. Lämna bara det som socialtjänsten behöver för det.',
 'The police may tell the municipality’s social services to prevent terrorist offences. Give only what social services need for that.', '2025-12-01'),
('OSL_10_27', 'OSL 10:27', 'Generalklausulen', 'The general clause', 'MAY', 'SCHOOL,POLICE,LEISURE,MUNICIPAL_EXECUTIVE', 'AUTHORITY', null, '25:1-8,26:1-6', '*', 'AUTHORITY', 'ANY', 'DELEGATE',
 'En myndighet får lämna en uppgift till en annan när det är uppenbart att behovet väger tyngre än det sekretessen skyddar. Det gäller inte socialtjänstens och hälso- och sjukvårdens uppgifter, och inte om en lag säger något annat.',
 'An authority may give information to another when it is obvious that the need weighs more than what the secrecy protects. It does not apply to information of social services and health care, nor where a law says otherwise.', '2009-06-30'),
('OSL_10_2', 'OSL 10:2', 'Nödvändigt för den egna verksamheten', 'Necessary for the own activity', 'MAY', '*', 'ANY', null, null, '*', 'ANY', 'ANY', 'DELEGATE',
 'Ni får lämna det som är nödvändigt för att ni ska klara er egen uppgift. Regeln är snäv: att det underlättar, eller att mottagaren behöver det, räcker inte.',
 'You may give what is necessary for you to fulfil your own task. The rule is narrow: that it helps, or that the receiver needs it, is not enough.', '2009-06-30'),
('SECRECY_TEST', 'OSL, sekretessprövning', 'Uppgiften är inte hemlig', 'The information is not secret', 'MAY', '*', 'ANY', null, null, '*', 'ANY', 'ANY', 'ANY_MEMBER',
 'Det som inte är hemligt efter en prövning, eller som inte går att knyta till någon, får lämnas utan annan grund. Att ta bort namnet räcker inte där få kan vara den det gäller.',
 'What is not secret after a test, or cannot be tied to anybody, may be given without another basis. Leaving out the name is not enough where few could be the person.', '2009-06-30'))
b (code, statute, name_sv, name_en, force, disclosers, discloser_must, covers, excludes, receivers, receiver_must, crime, decider,
   guidance_sv, guidance_en, first_day);

insert into basis_question (basis_id, position, code, kind, unsure, age_limit, asks_sv, asks_en, refusal_sv, refusal_en)
select md5('legal_basis ' || q.of)::uuid, q.position, q.code, q.kind, q.unsure, q.age_limit, q.asks_sv, q.asks_en, q.refusal_sv, q.refusal_en
from (values
('OSL_10_1', 1, 'COVERS', 'YES', false, null,
 'Omfattar samtycket den här personen, de här uppgifterna, den här mottagaren och den här dagen?', 'Does the consent cover this person, this information, this receiver and this day?',
 'Samtycket omfattar inte det här. Fråga om ett nytt samtycke, eller lämna inget.', 'The consent does not cover this. Ask for a new consent, or give nothing.'),
('OSL_10_1', 2, 'EVERYBODY', 'YES', false, null,
 'Har alla som uppgifterna gäller sagt ja, vårdnadshavare och barn efter ålder och mognad?', 'Has everybody whom the information concerns said yes, guardians and the child by age and maturity?',
 'Alla som uppgifterna gäller ska säga ja.', 'Everybody whom the information concerns must say yes.'),
('OSL_10_1', 3, 'REFUSED', 'NO', false, null,
 'Har någon av dem sagt nej eller tagit tillbaka sitt ja?', 'Has any of them said no or withdrawn the yes?',
 'Ett nej gäller. Lämna inget på samtycke.', 'A no is a no. Give nothing by consent.'),
('SOL_19_1', 1, 'AGE', 'UNDER', true, 'ADULT',
 'Är barnet under 18 år?', 'Is the child under 18?',
 'Regeln gäller bara barn under 18 år.', 'The rule is for children under 18 alone.'),
('SOL_19_1', 2, 'KNOWS', 'YES', false, null,
 'Vet eller misstänker du att barnet far illa? Du behöver inte vara säker.', 'Do you know or suspect that the child fares badly? You need not be sure.',
 'Utan misstanke att barnet far illa finns ingen anmälningsskyldighet.', 'Without a suspicion that the child fares badly there is no duty to report.'),
('SOL_19_1', 3, 'THIS_CASE', 'YES', false, null,
 'Har du bedömt just det här fallet, och inte bara skickat vidare av rutin?', 'Have you judged this very case, and not just passed it on by routine?',
 'Bedöm det enskilda fallet innan du anmäler.', 'Judge the individual case before you report.'),
('SOL_19_1', 4, 'FACTS', 'TEXT', false, null,
 'Vad har du sett eller hört? Skriv bara det du vet.', 'What have you seen or heard? Write only what you know.',
 'Skriv vad du har sett eller hört.', 'Write what you have seen or heard.'),
('SOL_19_2', 1, 'AGE', 'UNDER', true, 'ADULT',
 'Är barnet under 18 år?', 'Is the child under 18?',
 'Regeln gäller bara barn under 18 år.', 'The rule is for children under 18 alone.'),
('SOL_19_2', 2, 'CONCERN', 'YES', false, null,
 'Är du orolig för att barnet far illa?', 'Are you concerned that the child fares badly?',
 'Utan oro för barnet finns inget att anmäla.', 'Without a concern for the child there is nothing to report.'),
('SOL_19_2', 3, 'NOT_SECRET', 'YES', false, null,
 'Får uppgiften lämnas: är den inte hemlig hos er?', 'May the information be given: is it not secret with you?',
 'Regeln bryter ingen sekretess. Välj en annan grund.', 'The rule breaks no secrecy. Choose another basis.'),
('SOL_INVESTIGATION', 1, 'REQUEST', 'YES', false, null,
 'Har socialnämnden begärt uppgiften i en pågående utredning?', 'Has the social welfare committee asked for it in an ongoing investigation?',
 'Utan begäran i en pågående utredning gäller regeln inte.', 'Without a request in an ongoing investigation the rule does not apply.'),
('SOL_INVESTIGATION', 2, 'REFERENCE', 'TEXT', false, null,
 'Vilken begäran? Skriv datum eller nummer, inget namn.', 'Which request? Write its date or number, no name.',
 'Skriv vilken begäran det gäller.', 'Write which request it is.'),
('OSL_26_9A', 1, 'REPORTER', 'YES', false, null,
 'Är mottagaren den som gjorde anmälan?', 'Is the receiver whoever made the report?',
 'Bara den som anmälde får återkoppling.', 'Only whoever reported is given feedback.'),
('OSL_26_9A', 2, 'ONLY_THAT', 'YES', false, null,
 'Lämnar ni bara att en utredning har inletts eller redan pågår?', 'Do you give only that an investigation was opened or is already ongoing?',
 'Inget annat än det får lämnas.', 'Nothing else may be given.'),
('OSL_26_9A', 3, 'INAPPROPRIATE', 'NO', false, null,
 'Är det olämpligt att berätta?', 'Is it inappropriate to tell?',
 'Är det olämpligt lämnas inget.', 'If it is inappropriate nothing is given.'),
('OSL_10_18A', 1, 'AGE', 'UNDER', false, 'YOUNG',
 'Är personen under 21 år?', 'Is the person under 21?',
 'Regeln gäller bara den som är under 21 år.', 'The rule is only for somebody under 21.'),
('OSL_10_18A', 2, 'COMMITTED', 'NO', false, null,
 'Gäller uppgiften misstanke om ett brott som redan har hänt?', 'Is it about a suspicion of a crime that has already happened?',
 'Misstanke om ett begånget brott lämnas bara med OSL 10:21, 10:22 eller 10:23.', 'A suspicion of a committed crime goes only by OSL 10:21, 10:22 or 10:23.'),
('OSL_10_18A', 3, 'RISK', 'YES', false, null,
 'Finns det på grund av konkreta omständigheter risk att personen kommer att begå brott?', 'Is there, because of concrete circumstances, a risk that the person will commit crimes?',
 'En allmän oro räcker inte: det ska finnas konkreta omständigheter.', 'A general worry is not enough: there must be concrete circumstances.'),
('OSL_10_18A', 4, 'CIRCUMSTANCES', 'TEXT', false, null,
 'Vilka är de konkreta omständigheterna?', 'What are the concrete circumstances?',
 'Skriv vilka de konkreta omständigheterna är.', 'Write what the concrete circumstances are.'),
('OSL_10_18A', 5, 'INAPPROPRIATE', 'NO', false, null,
 'Är det olämpligt med hänsyn till ett planerat eller pågående stöd?', 'Is it inappropriate in view of planned or ongoing support?',
 'Stödet går före. Lämna inget på den här grunden.', 'The support comes first. Give nothing on this basis.'),
('OSL_10_18A', 6, 'SUPPORT', 'TEXT', false, null,
 'Hur bedömer ni att det påverkar stödet?', 'How do you judge that it affects the support?',
 'Skriv hur det påverkar stödet.', 'Write how it affects the support.'),
('OSL_10_15A_1', 1, 'NEEDED', 'YES', false, null,
 'Behöver mottagaren uppgiften för att förebygga, hindra eller upptäcka brott?', 'Does the receiver need the information to prevent, hinder or detect crime?',
 'Utan det behovet gäller regeln inte.', 'Without that need the rule does not apply.'),
('OSL_10_15A_1', 2, 'NEED', 'TEXT', false, null,
 'Vad behöver mottagaren den till?', 'What does the receiver need it for?',
 'Skriv vad mottagaren behöver den till.', 'Write what the receiver needs it for.'),
('OSL_10_15A_1', 3, 'OVERRIDING', 'NO', false, null,
 'Väger det som sekretessen skyddar tyngre än behovet?', 'Does what the secrecy protects weigh more than the need?',
 'Väger sekretessen tyngre lämnas inget.', 'If the secrecy weighs more, nothing is given.'),
('OSL_10_15A_1', 4, 'BALANCING', 'TEXT', false, null,
 'Hur har ni vägt behovet mot sekretessen?', 'How have you weighed the need against the secrecy?',
 'Skriv hur ni har vägt.', 'Write how you have weighed.'),
('OSL_10_15A_1', 5, 'WHY_NOT_CONSENT', 'TEXT', false, null,
 'Varför frågar ni inte om samtycke?', 'Why do you not ask for consent?',
 'Skriv varför ni inte frågar om samtycke.', 'Write why you do not ask for consent.'),
('OSL_10_15A_2', 1, 'NEEDED', 'YES', false, null,
 'Behöver mottagaren uppgiften för att utreda ett brott?', 'Does the receiver need the information to investigate a crime?',
 'Utan det behovet gäller regeln inte.', 'Without that need the rule does not apply.'),
('OSL_10_15A_2', 2, 'NEED', 'TEXT', false, null,
 'Vad behöver mottagaren den till?', 'What does the receiver need it for?',
 'Skriv vad mottagaren behöver den till.', 'Write what the receiver needs it for.'),
('OSL_10_15A_2', 3, 'OVERRIDING', 'NO', false, null,
 'Väger det som sekretessen skyddar tyngre än behovet?', 'Does what the secrecy protects weigh more than the need?',
 'Väger sekretessen tyngre lämnas inget.', 'If the secrecy weighs more, nothing is given.'),
('OSL_10_15A_2', 4, 'BALANCING', 'TEXT', false, null,
 'Hur har ni vägt behovet mot sekretessen?', 'How have you weighed the need against the secrecy?',
 'Skriv hur ni har vägt.', 'Write how you have weighed.'),
('OSL_10_15A_2', 5, 'WHY_NOT_CONSENT', 'TEXT', false, null,
 'Varför frågar ni inte om samtycke?', 'Why do you not ask for consent?',
 'Skriv varför ni inte frågar om samtycke.', 'Write why you do not ask for consent.'),
('LAG_2025_170_4', 1, 'REQUEST', 'YES', false, null,
 'Har en brottsbekämpande myndighet begärt uppgiften?', 'Has a law-enforcement authority asked for it?',
 'Skyldigheten gäller bara på begäran.', 'The duty applies on request alone.'),
('LAG_2025_170_4', 2, 'CONTACT_ONLY', 'YES', false, null,
 'Lämnar ni bara kontaktuppgifter?', 'Do you give contact data only?',
 'Bara kontaktuppgifter lämnas på den här grunden.', 'Only contact data go by this basis.'),
('LAG_2025_170_4', 3, 'EXCEPTIONAL', 'NO', false, null,
 'Finns det synnerliga skäl mot att lämna dem?', 'Are there exceptional reasons against giving them?',
 'Synnerliga skäl hindrar att ni lämnar uppgiften.', 'Exceptional reasons prevent it.'),
('LAG_2025_170_4', 4, 'DATA_SET', 'TEXT', false, null,
 'Vilken begäran, och vilka slags kontaktuppgifter?', 'Which request, and which kinds of contact data?',
 'Skriv vilken begäran det är och vilka slags uppgifter ni lämnar.', 'Write which request it is and which kinds of data you give.'),
('LAG_2025_170_6', 1, 'NEEDED', 'YES', false, null,
 'Behövs uppgiften i brottsbekämpningen?', 'Is the information needed in law enforcement?',
 'Utan det behovet gäller regeln inte.', 'Without that need the rule does not apply.'),
('LAG_2025_170_6', 2, 'CLEARLY_SECRET', 'NO', false, null,
 'Står det klart att det sekretessen skyddar väger tyngre?', 'Is it clear that what the secrecy protects weighs more?',
 'Då lämnas inget.', 'Then nothing is given.'),
('LAG_2025_170_6', 3, 'ASSESSMENT', 'TEXT', false, null,
 'Hur har ni bedömt det?', 'How have you judged it?',
 'Skriv hur ni har bedömt det.', 'Write how you have judged it.'),
('LAG_2025_170_7', 1, 'NEEDED', 'YES', false, null,
 'Behövs uppgiften i brottsbekämpningen?', 'Is the information needed in law enforcement?',
 'Utan det behovet gäller regeln inte.', 'Without that need the rule does not apply.'),
('LAG_2025_170_7', 2, 'RECEIVER', 'YES', false, null,
 'Har myndigheten begärt uppgiften, eller är mottagaren Polismyndigheten?', 'Has the authority asked for it, or is the receiver the Police Authority?',
 'På eget initiativ lämnas uppgiften bara till Polismyndigheten.', 'On own initiative it is given to the Police Authority alone.'),
('LAG_2025_170_7', 3, 'OVERRIDING', 'NO', false, null,
 'Finns övervägande skäl för att uppgiften stannar hos er?', 'Are there overriding reasons for keeping the information with you?',
 'Då lämnas inget.', 'Then nothing is given.'),
('LAG_2025_170_7', 4, 'ASSESSMENT', 'TEXT', false, null,
 'Hur har rektorn bedömt det?', 'How has the principal judged it?',
 'Skriv hur rektorn har bedömt det.', 'Write how the principal has judged it.'),
('OSL_10_19', 1, 'IMMINENT', 'YES', false, null,
 'Är brottet nära förestående eller pågår det?', 'Is the crime imminent or ongoing?',
 'Regeln gäller bara ett brott som är nära eller pågår.', 'The rule is only for a crime that is imminent or ongoing.'),
('OSL_10_19', 2, 'LISTED', 'YES', false, null,
 'Står brottet i paragrafens uppräkning?', 'Is the crime among those the section lists?',
 'Regeln gäller bara de brott som räknas upp.', 'The rule is only for the crimes it lists.'),
('OSL_10_19', 3, 'CRIME', 'TEXT', false, null,
 'Vilket brott ska hindras?', 'Which crime is to be stopped?',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_10_20', 1, 'AGE', 'UNDER', false, 'ADULT',
 'Kan personen antas vara under 18 år?', 'Is the person presumably under 18?',
 'Regeln gäller bara den som antas vara under 18 år.', 'The rule is only for somebody presumably under 18.'),
('OSL_10_20', 2, 'ACUTE', 'YES', false, null,
 'Är personen i akut och allvarlig fara, eller påträffas personen när ett brott begås?', 'Is the person in acute and serious danger, or met while committing a crime?',
 'Utan akut fara eller pågående brott gäller regeln inte.', 'Without acute danger or an ongoing crime the rule does not apply.'),
('OSL_10_20', 3, 'INTERVENTION', 'YES', false, null,
 'Behövs ett omedelbart ingripande?', 'Is an immediate intervention needed?',
 'Utan behov av ett omedelbart ingripande gäller regeln inte.', 'Without a need for immediate intervention the rule does not apply.'),
('OSL_10_21', 1, 'VICTIM_UNDER_18', 'YES', false, null,
 'Är den som har utsatts under 18 år?', 'Is the victim under 18?',
 'Regeln gäller bara brott mot någon under 18 år.', 'The rule is only for crimes against somebody under 18.'),
('OSL_10_21', 2, 'LISTED', 'YES', false, null,
 'Är det ett brott enligt 3, 4 eller 6 kap. brottsbalken eller lagen mot könsstympning?', 'Is it a crime under chapter 3, 4 or 6 of the Penal Code or the act against genital mutilation?',
 'Regeln gäller bara de brotten.', 'The rule is only for those crimes.'),
('OSL_10_21', 3, 'CRIME', 'TEXT', false, null,
 'Vilket brott gäller misstanken? Skriv brottet och lagrummet.', 'Which crime is suspected? Write the crime and its section.',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_10_22', 1, 'PASSED', 'YES', false, null,
 'Misstänks någon ha överlåtit narkotika, dopningsmedel eller alkohol till någon under 18 år?', 'Is somebody suspected of having passed drugs, doping agents or alcohol to somebody under 18?',
 'Regeln gäller bara det.', 'The rule is only for that.'),
('OSL_10_22', 2, 'PETTY', 'NO', false, null,
 'Är brottet ringa?', 'Is it a petty offence?',
 'Ringa brott omfattas inte.', 'Petty offences are outside.'),
('OSL_10_22', 3, 'CRIME', 'TEXT', false, null,
 'Vilket brott gäller misstanken? Skriv brottet och lagrummet.', 'Which crime is suspected? Write the crime and its section.',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_10_23', 1, 'PENALTY', 'YES', false, null,
 'Är det lägsta straffet för brottet fängelse i minst sex månader, eller minst ett år om det är försök, förberedelse eller stämpling?', 'Is the minimum penalty at least six months of prison, or at least one year for attempt, preparation or conspiracy?',
 'Straffet är för lågt. Socialtjänst och hälso- och sjukvård lämnar inget om brottet på den här grunden.', 'The penalty is too low. Social services and health care give nothing about the crime on this basis.'),
('OSL_10_23', 2, 'CRIME', 'TEXT', false, null,
 'Vilket brott gäller misstanken? Skriv brottet och lagrummet.', 'Which crime is suspected? Write the crime and its section.',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_10_24', 1, 'PRISON', 'YES', false, null,
 'Finns fängelse i straffskalan för brottet?', 'Can the crime lead to prison?',
 'Regeln gäller bara brott som kan ge fängelse.', 'The rule is only for crimes that can lead to prison.'),
('OSL_10_24', 2, 'CRIME', 'TEXT', false, null,
 'Vilket brott gäller misstanken? Skriv brottet och lagrummet.', 'Which crime is suspected? Write the crime and its section.',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_10_18B', 1, 'TERROR', 'YES', false, null,
 'Behövs uppgiften för att förebygga terroristbrott?', 'Is the information needed to prevent terrorist offences?',
 'Regeln gäller bara det.', 'The rule is only for that.'),
('OSL_10_18B', 2, 'CIRCUMSTANCES', 'TEXT', false, null,
 'Vilka är omständigheterna?', 'What are the circumstances?',
 'Skriv vilka omständigheterna är.', 'Write what the circumstances are.'),
('OSL_10_18C', 1, 'RISK', 'YES', false, null,
 'Finns risk för allvarligt våld mot en närstående?', 'Is there a risk of serious violence against a close relation?',
 'Regeln gäller bara det.', 'The rule is only for that.'),
('OSL_10_18C', 2, 'PENALTY', 'YES', false, null,
 'Är det lägsta straffet för brottet fängelse i minst ett år?', 'Is the minimum penalty at least one year of prison?',
 'Straffet är för lågt för den här grunden.', 'The penalty is too low for this basis.'),
('OSL_10_18C', 3, 'CIRCUMSTANCES', 'TEXT', false, null,
 'Vilka är omständigheterna?', 'What are the circumstances?',
 'Skriv vilka omständigheterna är.', 'Write what the circumstances are.'),
('OSL_10_22A', 1, 'TERROR', 'YES', false, null,
 'Gäller misstanken terroristbrott?', 'Is it a suspicion of a terrorist offence?',
 'Regeln gäller bara det.', 'The rule is only for that.'),
('OSL_10_22A', 2, 'CRIME', 'TEXT', false, null,
 'Vilket brott gäller misstanken? Skriv brottet och lagrummet.', 'Which crime is suspected? Write the crime and its section.',
 'Skriv vilket brott det gäller.', 'Write which crime it is.'),
('OSL_35_10C', 1, 'TERROR', 'YES', false, null,
 'Behövs uppgiften för att förebygga terroristbrott?', 'Is the information needed to prevent terrorist offences?',
 'Regeln gäller bara det.', 'The rule is only for that.'),
('OSL_35_10C', 2, 'CIRCUMSTANCES', 'TEXT', false, null,
 'Vilka är omständigheterna?', 'What are the circumstances?',
 'Skriv vilka omständigheterna är.', 'Write what the circumstances are.'),
('OSL_10_27', 1, 'OBVIOUS', 'YES', false, null,
 'Är det uppenbart att behovet väger tyngre än det sekretessen skyddar?', 'Is it obvious that the need weighs more than what the secrecy protects?',
 'Det ska vara uppenbart. Är du osäker lämnas inget.', 'It must be obvious. If you are unsure nothing is given.'),
('OSL_10_27', 2, 'CONTRARY', 'NO', false, null,
 'Strider det mot en lag eller förordning att lämna uppgiften?', 'Would giving the information be contrary to a law or ordinance?',
 'Strider det mot en lag lämnas inget.', 'If it is contrary to a law nothing is given.'),
('OSL_10_27', 3, 'BALANCING', 'TEXT', false, null,
 'Hur har ni vägt behovet mot sekretessen?', 'How have you weighed the need against the secrecy?',
 'Skriv hur ni har vägt.', 'Write how you have weighed.'),
('OSL_10_2', 1, 'NECESSARY', 'YES', false, null,
 'Är det nödvändigt för att ni ska klara er egen uppgift?', 'Is it necessary for you to fulfil your own task?',
 'Det räcker inte att det underlättar, eller att mottagaren behöver det.', 'It is not enough that it helps, or that the receiver needs it.'),
('OSL_10_2', 2, 'REASON', 'TEXT', false, null,
 'Varför är det nödvändigt?', 'Why is it necessary?',
 'Skriv varför det är nödvändigt.', 'Write why it is necessary.'),
('SECRECY_TEST', 1, 'NOT_SECRET', 'YES', false, null,
 'Är uppgiften efter prövning inte hemlig, eller går den inte att knyta till någon?', 'Is the information not secret after a test, or cannot be tied to anybody?',
 'Är uppgiften hemlig behövs en annan grund.', 'If the information is secret another basis is needed.'),
('SECRECY_TEST', 2, 'TEST', 'TEXT', false, null,
 'Hur har du prövat det?', 'How have you tested it?',
 'Skriv hur du har prövat det.', 'Write how you have tested it.'))
q (of, position, code, kind, unsure, age_limit, asks_sv, asks_en, refusal_sv, refusal_en);

create trigger remember after insert or update on legal_basis for each row execute function remember_basis();

-- The gate owns its functions and writes what they write: of a basis its end and its review, and nothing else.
grant create on schema samrum to samrum_gate;
alter function basis_allows(text, uuid, uuid, timestamptz, boolean, text) owner to samrum_gate;
alter function age_limit_at(text, date) owner to samrum_gate;
alter function seen_bases() owner to samrum_gate;
alter function seen_questions() owner to samrum_gate;
alter function seen_age_limits() owner to samrum_gate;
alter function seen_parties() owner to samrum_gate;
alter function changes_bases() owner to samrum_gate;
alter function remember_basis() owner to samrum_gate;
alter function add_basis(uuid, jsonb, jsonb) owner to samrum_gate;
alter function end_basis(uuid, timestamptz) owner to samrum_gate;
alter function review_basis(uuid, text) owner to samrum_gate;
alter function change_age_limit(uuid, text, integer, date) owner to samrum_gate;
revoke create on schema samrum from samrum_gate;
revoke execute on function
    secrecy_rules(text),
    is_among(integer, integer, text, text[], boolean),
    breaks_secrecy(text[], text[], text),
    fits_crime(text, boolean, boolean),
    basis_allows(text, uuid, uuid, timestamptz, boolean, text),
    age_limit_at(text, date),
    seen_bases(),
    seen_questions(),
    seen_age_limits(),
    seen_parties(),
    changes_bases(),
    remember_basis(),
    add_basis(uuid, jsonb, jsonb),
    end_basis(uuid, timestamptz),
    review_basis(uuid, text),
    change_age_limit(uuid, text, integer, date)
    from public;
grant execute on function
    secrecy_rules(text),
    is_among(integer, integer, text, text[], boolean),
    breaks_secrecy(text[], text[], text),
    fits_crime(text, boolean, boolean)
    to samrum_gate;
grant execute on function
    basis_allows(text, uuid, uuid, timestamptz, boolean, text),
    age_limit_at(text, date),
    seen_bases(),
    seen_questions(),
    seen_age_limits(),
    seen_parties(),
    add_basis(uuid, jsonb, jsonb),
    end_basis(uuid, timestamptz),
    review_basis(uuid, text),
    change_age_limit(uuid, text, integer, date)
    to samrum_app;
grant select, insert, update (valid_to, ended_by, ended_at, reviewed_by, reviewed_at) on legal_basis to samrum_gate;
grant select, insert on basis_question, age_limit to samrum_gate;
