-- What reporting owns: indicators, who returns them for which period, and what was returned. These records stand in
-- public, where no rebuild touches them. The names begin with indicator, so that no table of facts hides them.
create table public.indicator_scale (
    id          uuid   primary key,
    version     bigint not null,
    code        text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name        text   not null check (length(name) between 1 and 200),
    floor_level text   check (length(floor_level) between 1 and 50)
);

create table public.indicator_scale_level (
    scale    uuid not null references public.indicator_scale (id),
    position int  not null check (position between 0 and 29),
    code     text not null check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name     text not null check (length(name) between 1 and 200),
    primary key (scale, position),
    constraint a_level_is_named_once unique (scale, code) deferrable initially deferred
);

create table public.indicator (
    id                  uuid    primary key,
    version             bigint  not null,
    code                text    not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    kind                text    not null check (kind in ('NUMBER', 'PERCENTAGE', 'MONEY', 'YES_NO', 'LEVEL')),
    scale               text    references public.indicator_scale (code),
    source              text    not null check (source in ('RETURNED', 'DERIVED')),
    name                text    not null check (length(name) between 1 and 200),
    better              text    not null check (better in ('HIGHER', 'LOWER')),
    frequency           text    not null check (frequency in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    minimum             numeric(16, 4),
    maximum             numeric(16, 4),
    tolerance           numeric(16, 4) check (tolerance >= 0),
    tolerance_basis     text    check (tolerance_basis in ('UNITS', 'PER_CENT')),
    context_note        text    check (length(context_note) between 1 and 2000),
    ranked              boolean not null,
    successor_takes     text    not null check (successor_takes in ('SUM', 'WEIGHTED', 'WORST', 'NONE')),
    weighted_by         text    references public.indicator (code),
    shown_to_the_public boolean not null,
    constraint levels_have_a_scale check ((kind = 'LEVEL') = (scale is not null)),
    constraint bounds_do_not_cross check (minimum <= maximum),
    constraint a_tolerance_has_its_basis check ((tolerance is null) = (tolerance_basis is null)),
    constraint weighted_by_another check (
        (successor_takes = 'WEIGHTED') = (weighted_by is not null) and weighted_by <> code)
);
create index indicator_of_kind on public.indicator (kind, code, id);
create index indicator_of_source on public.indicator (source, code, id);
create index indicator_of_frequency on public.indicator (frequency, code, id);

create table public.indicator_reported_by (
    indicator         uuid not null references public.indicator (id),
    position          int  not null check (position between 0 and 49),
    organisation_type text not null check (length(organisation_type) between 1 and 50),
    primary key (indicator, position)
);

create table public.indicator_questionnaire (
    id                 uuid    primary key,
    version            bigint  not null,
    code               text    not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name               text    not null check (length(name) between 1 and 200),
    asks_about_targets boolean not null
);

create table public.indicator_questionnaire_field (
    questionnaire uuid    not null references public.indicator_questionnaire (id),
    position      int     not null check (position between 0 and 99),
    indicator     text    not null references public.indicator (code),
    required      boolean not null,
    primary key (questionnaire, position),
    constraint an_indicator_is_asked_for_once unique (questionnaire, indicator) deferrable initially deferred
);

create table public.indicator_questionnaire_rule (
    questionnaire uuid not null references public.indicator_questionnaire (id),
    position      int  not null check (position between 0 and 99),
    lesser        text not null references public.indicator (code),
    greater       text not null references public.indicator (code),
    primary key (questionnaire, position),
    constraint a_rule_is_about_two_fields check (lesser <> greater)
);

create table public.indicator_period (
    id            uuid   primary key,
    version       bigint not null,
    questionnaire uuid   not null references public.indicator_questionnaire (id),
    name          text   not null check (length(name) between 1 and 200),
    first_day     date   not null,
    last_day      date   not null check (last_day >= first_day),
    due_on        date   not null check (due_on >= first_day),
    locks_on      date   not null check (locks_on > due_on),
    visible_from  date   not null
);
create index indicator_period_by_day on public.indicator_period (first_day, id);
create index indicator_period_of_questionnaire on public.indicator_period (questionnaire, first_day, id);

create table public.indicator_period_reopening (
    period     uuid not null references public.indicator_period (id),
    position   int  not null check (position between 0 and 19),
    decided_on date not null,
    decided_by text not null check (length(decided_by) between 1 and 200),
    why        text not null check (length(why) between 1 and 2000),
    locks_on   date not null,
    primary key (period, position)
);

create table public.indicator_return (
    id           uuid   primary key,
    version      bigint not null,
    period       uuid   not null references public.indicator_period (id),
    organisation uuid   not null,
    first_day    date   not null,
    last_day     date   not null check (last_day >= first_day),
    status       text   not null check (status in ('DRAFT', 'SUBMITTED', 'QUERIED', 'ACCEPTED')),
    submitted_on date,
    submitted_by text   check (length(submitted_by) between 1 and 255),
    query        text   check (length(query) between 1 and 2000),
    constraint one_return_of_an_organisation_and_period unique (period, organisation),
    constraint submitted_on_a_day_by_somebody check ((submitted_on is null) = (submitted_by is null)),
    constraint only_a_draft_was_never_submitted check (status = 'DRAFT' or submitted_on is not null),
    constraint a_query_is_there_while_it_is_queried check ((status = 'QUERIED') = (query is not null))
);
create index indicator_return_of_period on public.indicator_return (period, id);
create index indicator_return_of_organisation on public.indicator_return (organisation, id);
create index indicator_return_of_status on public.indicator_return (status, id);

create table public.indicator_return_value (
    returned         uuid not null references public.indicator_return (id),
    position         int  not null check (position between 0 and 99),
    indicator        text not null references public.indicator (code),
    given_value      text check (length(given_value) between 1 and 50),
    missing          text check (missing in ('NOT_APPLICABLE', 'NOT_AVAILABLE', 'WITHHELD')),
    base             int  check (base > 0),
    change_reason    text check (length(change_reason) between 1 and 500),
    target_realistic boolean,
    primary key (returned, position),
    constraint a_value_or_why_not check (num_nonnulls(given_value, missing) = 1),
    constraint an_indicator_is_returned_once unique (returned, indicator) deferrable initially deferred
);

create table public.indicator_observation (
    id           uuid        primary key,
    version      bigint      not null,
    indicator    text        not null references public.indicator (code),
    organisation uuid        not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    status       text        not null check (status in ('PROVISIONAL', 'FINAL', 'REVISED')),
    source       text        not null check (source in ('RETURN', 'IMPORT')),
    given_value  text        check (length(given_value) between 1 and 50),
    missing      text        check (missing in ('NOT_APPLICABLE', 'NOT_AVAILABLE', 'WITHHELD')),
    base         int         check (base > 0),
    recorded_at  timestamptz not null,
    visible_from date        not null,
    constraint a_value_or_why_there_is_none check (num_nonnulls(given_value, missing) = 1),
    constraint observed_once unique (indicator, organisation, first_day, last_day)
);
create index indicator_observation_of_indicator on public.indicator_observation (indicator, id);
create index indicator_observation_of_organisation on public.indicator_observation (organisation, id);
create index indicator_observation_of_day on public.indicator_observation (first_day, id);
create index indicator_observation_of_status on public.indicator_observation (status, id);

create table public.indicator_observation_earlier (
    observation uuid        not null references public.indicator_observation (id),
    position    int         not null check (position between 0 and 49),
    given_value text        check (length(given_value) between 1 and 50),
    missing     text        check (missing in ('NOT_APPLICABLE', 'NOT_AVAILABLE', 'WITHHELD')),
    base        int         check (base > 0),
    recorded_at timestamptz not null,
    primary key (observation, position),
    constraint it_was_a_value_or_why_there_was_none check (num_nonnulls(given_value, missing) = 1)
);
