-- Who there is: the kinds of organisation, the parts of the region, and the organisations themselves.

create table organisation_type (
    id      uuid primary key,
    version bigint  not null,
    code    text    not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text    not null check (length(name) between 1 and 100),
    council boolean not null
);

create table sub_region (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^([a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9]+(_[A-Z0-9]+)*)$'),
    name    text   not null check (length(name) between 1 and 100)
);

create table organisation (
    id           uuid primary key,
    version      bigint not null,
    name         text   not null check (length(name) between 1 and 200),
    type         text   not null references organisation_type (code),
    sub_region   text   not null references sub_region (code),
    parent       uuid references organisation (id) check (parent <> id),
    website      text,
    active_from  date,
    active_until date,
    check (active_until >= active_from)
);
create index organisation_by_name on organisation (name, id);
create index organisation_by_lower_name on organisation (lower(name));
create index organisation_by_type on organisation (type, name, id);
create index organisation_by_sub_region on organisation (sub_region, name, id);

create table organisation_identifier (
    organisation uuid not null references organisation (id),
    scheme       text not null,
    value        text not null,
    primary key (scheme, value)
);
create index identifiers_of_organisation on organisation_identifier (organisation);

-- Every state an organisation ever had, for readers who ask how it was on a day.
create table organisation_version (
    organisation uuid   not null references organisation (id),
    version      bigint not null,
    effective_on date   not null,
    state        jsonb  not null,
    primary key (organisation, version)
);
create trigger organisation_version_append_only before update or delete on organisation_version
    for each row execute function append_only();
