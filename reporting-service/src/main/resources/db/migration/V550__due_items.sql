-- What somebody has to do by a day: a table of one shape for each kind of record that says so.
create table read_model.due_award (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    part         uuid,
    kind         text        not null,
    what         text        not null,
    organisation uuid,
    project      uuid,
    owner        text,
    due_on       date        not null
);
create index on read_model.due_award (record);
create index on read_model.due_award (due_on, known_until, true_until);

create table read_model.due_call (like read_model.due_award including all);
create table read_model.due_fund (like read_model.due_award including all);
create table read_model.due_subscription (like read_model.due_award including all);
create table read_model.due_body (like read_model.due_award including all);
create table read_model.due_lead (like read_model.due_award including all);
create table read_model.due_project (like read_model.due_award including all);
create table read_model.due_case (like read_model.due_award including all);
create table read_model.due_risk (like read_model.due_award including all);
create table read_model.due_issue (like read_model.due_award including all);
create table read_model.due_action (like read_model.due_award including all);
create table read_model.due_round (like read_model.due_award including all);
create table read_model.due_framework (like read_model.due_award including all);

-- What waits for the day on which its call decides.
create table read_model.open_application (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    call        uuid        not null,
    applicant   uuid        not null,
    title       text        not null
);
create index open_application_of_record on read_model.open_application (record);
create index open_application_of_call on read_model.open_application (call, known_until, true_until);

-- Whose a project is, and what is due of it with it.
create table read_model.led_project (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    lead        uuid        not null,
    programme   uuid,
    title       text        not null
);
create index led_project_of_record on read_model.led_project (record, known_until, true_until);

-- Which types of organisation a period asks for something; null for all.
create view public.indicator_period_asks as
select p.id as period, b.organisation_type
from public.indicator_period p
join public.indicator_questionnaire_field f on f.questionnaire = p.questionnaire
join public.indicator i on i.code = f.indicator
left join public.indicator_reported_by b on b.indicator = i.id;
