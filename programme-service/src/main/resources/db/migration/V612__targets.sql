-- What a success measure is to reach by a year. Each version says who asks for it and how it is apportioned; none is changed.
create table target (
    id              uuid    primary key,
    version         bigint  not null,
    code            text    not null unique check (code ~ '^[A-Z][A-Z0-9_-]{0,29}$'),
    name            text    not null check (length(name) between 1 and 200),
    success_measure text    not null references success_measure (code),
    unit            text    not null check (length(unit) between 1 and 50),
    adds_up         boolean not null,
    financial_year  text    not null check (financial_year ~ '^\d{4}-\d{2}$')
);
create index target_by_measure on target (success_measure, code, id);
create index target_by_year on target (financial_year, code, id);

create table target_version (
    target       uuid           not null references target (id),
    position     integer        not null check (position >= 0),
    source       text           not null check (length(source) between 1 and 500),
    figure       numeric(16, 4) not null check (figure >= 0),
    effective_on date           not null,
    primary key (target, position)
);

create table target_part (
    target     uuid           not null,
    position   integer        not null,
    sub_region text           not null check (length(sub_region) between 1 and 50),
    figure     numeric(16, 4) not null check (figure >= 0),
    primary key (target, position, sub_region),
    -- whichever of the two is stored first
    foreign key (target, position) references target_version (target, position) deferrable initially deferred
);
