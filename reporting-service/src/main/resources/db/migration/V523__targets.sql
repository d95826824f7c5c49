-- What indicators shall be. A source says it for an organisation, or for all together, and a period; each version of what
-- it says is a row of its own. The subject names indicator, period and organisation in one text: what has the same subject
-- stands beside each other in lists.
create table public.indicator_target (
    id               uuid   primary key,
    version          bigint not null,
    subject          text   collate "C" not null,
    indicator        text   not null references public.indicator (code),
    organisation     uuid,
    first_day        date   not null,
    last_day         date   not null check (last_day >= first_day),
    source           text   not null check (length(source) between 1 and 200),
    source_version   text   not null check (length(source_version) between 1 and 50),
    target_value     text   not null check (length(target_value) between 1 and 50),
    apportioned      text   check (apportioned in ('EQUALLY', 'BY_WEIGHT', 'BY_POPULATION', 'BY_HAND')),
    weighted_by      text   references public.indicator (code),
    weight_first_day date,
    weight_last_day  date   check (weight_last_day >= weight_first_day),
    part_of          uuid   references public.indicator_target (id),
    constraint weighted_where_it_is_by_weight check (
        coalesce(apportioned = 'BY_WEIGHT', false) = (weighted_by is not null)
        and (weighted_by is null) = (weight_first_day is null)
        and (weighted_by is null) = (weight_last_day is null)),
    constraint only_what_is_for_all_is_apportioned check (apportioned is null or organisation is null),
    constraint parts_are_of_organisations check (part_of is null or organisation is not null)
);
create unique index one_target_of_a_version on public.indicator_target (subject, source, source_version);
create index indicator_target_of_indicator on public.indicator_target (indicator, subject, id);
create index indicator_target_of_organisation on public.indicator_target (organisation, subject, id);
create index indicator_target_in_order on public.indicator_target (subject, id);
create index indicator_target_part_of on public.indicator_target (part_of) where part_of is not null;
