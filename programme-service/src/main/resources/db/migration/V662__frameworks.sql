-- Agreements with suppliers that organisations buy by, and who has.
create table framework (
    id          uuid   primary key,
    version     bigint not null,
    title       text   not null check (length(title) between 1 and 200),
    scope       text   not null check (length(scope) between 1 and 4000),
    supplier    text   not null check (length(supplier) between 1 and 200),
    valid_until date   not null
);
create index framework_by_end on framework (valid_until, id);

create table framework_use (
    framework    uuid    not null references framework (id),
    position     integer not null check (position >= 0),
    organisation uuid    not null,
    used_on      date    not null,
    worth        numeric(14,2) check (worth >= 0),
    primary key (framework, position)
);
create index framework_use_by_organisation on framework_use (organisation, framework);
