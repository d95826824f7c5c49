-- Early warnings. Never two for one cause: an organisation, an indicator, and the period in which it showed.
create table public.indicator_warning (
    id                uuid   primary key,
    version           bigint not null,
    indicator         text   not null references public.indicator (code),
    organisation      uuid   not null,
    organisation_type text   not null,
    sub_region        text,
    cause             text   not null check (cause in ('WORSENING', 'BELOW_FLOOR')),
    first_day         date   not null,
    last_day          date   not null check (last_day >= first_day),
    status            text   not null check (status in ('OPEN', 'CLOSED')),
    opened_on         date   not null,
    closed_on         date,
    closed_because    text   check (closed_because in ('IMPROVED', 'DECIDED', 'CORRECTED')),
    decided_by        text   check (length(decided_by) between 1 and 200),
    reason            text   check (length(reason) between 1 and 2000),
    covers_until      date,
    constraint one_warning_of_a_cause unique (organisation, indicator, first_day, last_day),
    constraint closed_on_a_day_for_a_cause check (
        (status = 'CLOSED') = (closed_on is not null) and (closed_on is null) = (closed_because is null)),
    constraint a_decision_says_who_and_why check (
        coalesce(closed_because = 'DECIDED', false) = (decided_by is not null)
        and (decided_by is null) = (reason is null) and (decided_by is null) = (covers_until is null))
);
create index indicator_warning_of_indicator on public.indicator_warning (indicator, id);
create index indicator_warning_of_organisation on public.indicator_warning (organisation, id);
create index indicator_warning_of_sub_region on public.indicator_warning (sub_region, id);
create index indicator_warning_of_status on public.indicator_warning (status, id);

create table public.indicator_warning_value (
    warning     uuid not null references public.indicator_warning (id),
    position    int  not null check (position between 0 and 9),
    first_day   date not null,
    last_day    date not null check (last_day >= first_day),
    given_value text not null check (length(given_value) between 1 and 50),
    primary key (warning, position)
);

create table read_model.warning (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    indicator      text        not null,
    organisation   uuid        not null,
    financial_year text        not null,
    cause          text        not null,
    first_day      date        not null,
    last_day       date        not null,
    readings       text        not null,
    status         text        not null,
    opened_on      date        not null,
    closed_on      date,
    closed_because text
);
create index warning_of_record on read_model.warning (record);
create index warning_at on read_model.warning (financial_year, known_until, true_until);
