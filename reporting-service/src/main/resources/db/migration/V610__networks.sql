-- Which organisations take part in a network of membership's, and on which days: measures and comparisons may be about these.
create table read_model.network (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid,
    joined_on    date,
    left_on      date
);
create index network_of_record on read_model.network (record);
create index network_of_organisation on read_model.network (organisation);

create table public.indicator_comparison_group_network (
    comparison_group uuid not null references public.indicator_comparison_group (id),
    position         int  not null check (position between 0 and 49),
    network          uuid not null,
    primary key (comparison_group, position)
);
