-- Who is compared with whom: organisations of these types, or named neighbours.
create table public.indicator_comparison_group (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 200)
);

create table public.indicator_comparison_group_type (
    comparison_group  uuid not null references public.indicator_comparison_group (id),
    position          int  not null check (position between 0 and 49),
    organisation_type text not null check (length(organisation_type) between 1 and 50),
    primary key (comparison_group, position)
);

create table public.indicator_comparison_group_member (
    comparison_group uuid not null references public.indicator_comparison_group (id),
    position         int  not null check (position between 0 and 199),
    organisation     uuid not null,
    primary key (comparison_group, position)
);
