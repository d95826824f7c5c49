-- How values of an indicator follow from what the services tell, where nobody returns them.
alter table public.indicator
    add column derived_by   text check (derived_by in ('COMMITMENT_SIGNED', 'LEAD_ROLE_FILLED')),
    add column derived_from text check (length(derived_from) between 1 and 100),
    add constraint derived_by_something_from_something check ((derived_by is null) = (derived_from is null)),
    add constraint what_is_returned_is_not_derived check (derived_by is null or source = 'DERIVED' and kind = 'YES_NO');

-- What is to be met. Rule, organisations and path are read as a whole and written as a whole.
create table public.indicator_measure (
    id           uuid   primary key,
    version      bigint not null,
    code         text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    kind         text   not null check (kind in ('RULE', 'ALL_OF', 'ANY_OF', 'JUDGEMENT')),
    indicator    text   references public.indicator (code),
    baseline_day date,
    due_day      date   not null check (due_day > baseline_day),
    details      text   not null check (details is json object),
    judgements   text   not null check (judgements is json object),
    constraint a_rule_is_about_an_indicator check ((kind = 'RULE') = (indicator is not null))
);
create index indicator_measure_of_indicator on public.indicator_measure (indicator, code, id);
create index indicator_measure_of_kind on public.indicator_measure (kind, code, id);
create index indicator_measure_due on public.indicator_measure (due_day, code, id);

create table public.indicator_measure_part (
    measure  uuid not null references public.indicator_measure (id),
    position int  not null check (position between 0 and 19),
    part     text not null references public.indicator_measure (code),
    primary key (measure, position),
    constraint a_part_is_joined_once unique (measure, part) deferrable initially deferred
);
create index indicator_measure_part_of on public.indicator_measure_part (part);

-- The periods in which an indicator is asked for: the first one that covers a measure's due day says when it is locked.
create index indicator_questionnaire_field_of_indicator on public.indicator_questionnaire_field (indicator, questionnaire);

-- Measures as they were told, so that a report of a past instant says what it could have said then.
create table read_model.measure (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    code         text        not null,
    kind         text        not null,
    indicator    text,
    baseline_day date,
    due_day      date        not null,
    details      text        not null,
    judgements   text        not null
);
create index measure_of_record on read_model.measure (record);
create index measure_at on read_model.measure (due_day, known_until, true_until);

-- An organisation's own signatures and leads, from which values of indicators are derived.
create index signature_of_organisation on read_model.signature (organisation, commitment);
create index lead_of_organisation on read_model.lead (organisation, role);
create index commitment_at on read_model.commitment (commitment, known_until, true_until);
