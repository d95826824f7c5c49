-- Groups to which organisations belong beside their sub-region, such as those of a multi-area agreement. All days are
-- included, the last one too.

create table group_kind (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

create table organisation_group (
    id      uuid primary key,
    version bigint not null,
    name    text   not null check (length(name) between 1 and 200),
    kind    text   not null references group_kind (code)
);
create unique index organisation_group_by_lower_name on organisation_group (lower(name));
create index organisation_group_by_name on organisation_group (name, id);

create table organisation_group_member (
    id                 uuid primary key,
    organisation_group uuid not null references organisation_group (id),
    organisation       uuid not null references organisation (id),
    active_from        date not null,
    active_until       date,
    check (active_until >= active_from),
    constraint once_in_a_group_on_a_day
        exclude using gist (organisation_group with =, organisation with =,
            daterange(active_from, active_until, '[]') with &&)
        deferrable initially deferred
);
create index member_of_organisation_group on organisation_group_member (organisation_group);
create index organisation_group_of_member on organisation_group_member (organisation);
