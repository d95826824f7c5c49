-- What indicators shall be. A source says it once for an organisation, or for all together, and a period.
create table public.indicator_target (
    id             uuid   primary key,
    version        bigint not null,
    indicator      text   not null references public.indicator (code),
    organisation   uuid,
    first_day      date   not null,
    last_day       date   not null check (last_day >= first_day),
    source         text   not null check (length(source) between 1 and 200),
    source_version text   not null check (length(source_version) between 1 and 50),
    target_value   text   not null check (length(target_value) between 1 and 50),
    apportioned    text   check (apportioned in ('EQUALLY', 'BY_WEIGHT', 'BY_POPULATION', 'BY_HAND')),
    weighted_by    text   references public.indicator (code),
    constraint weighted_where_it_is_by_weight check (
        coalesce(apportioned = 'BY_WEIGHT', false) = (weighted_by is not null)),
    constraint only_what_is_for_all_is_apportioned check (apportioned is null or organisation is null)
);
create unique index one_target_of_a_source on public.indicator_target
    (indicator, first_day, last_day, source, coalesce(organisation, '00000000-0000-0000-0000-000000000000'));
create index indicator_target_of_organisation on public.indicator_target (organisation, id);
create index indicator_target_of_indicator on public.indicator_target (indicator, id);
create index indicator_target_of_day on public.indicator_target (last_day, id);

create table public.indicator_target_part (
    target       uuid not null references public.indicator_target (id),
    position     int  not null check (position between 0 and 199),
    organisation uuid not null,
    part_value   text not null check (length(part_value) between 1 and 50),
    primary key (target, position)
);
