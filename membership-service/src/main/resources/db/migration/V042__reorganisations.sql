-- Which organisations are followed by which from a day on, from the plan to the day on which it takes effect.

create table reorganisation (
    id           uuid primary key,
    version      bigint not null,
    effective_on date   not null,
    status       text   not null check (status in ('PLANNED', 'CONFIRMED', 'IN_EFFECT', 'UNDONE')),
    reason       text,
    confirmed_by text,
    hindrance    text,
    check (status not in ('CONFIRMED', 'IN_EFFECT') or confirmed_by is not null),
    check (hindrance is null or status = 'CONFIRMED')
);
create index reorganisation_to_carry_out on reorganisation (effective_on) where status = 'CONFIRMED';

create table reorganisation_successor (
    reorganisation uuid    not null references reorganisation (id),
    position       integer not null,
    key            text    not null,
    organisation   uuid references organisation (id),
    name           text,
    type           text references organisation_type (code),
    sub_region     text references sub_region (code),
    parent         uuid references organisation (id),
    website        text,
    identifiers    text[]  not null,
    primary key (reorganisation, position),
    unique (reorganisation, key),
    unique (reorganisation, organisation),
    -- one that is there already, or all that it takes to register a new one
    check (organisation is not null or num_nulls(name, type, sub_region) = 0)
);

create table reorganisation_predecessor (
    reorganisation uuid    not null references reorganisation (id),
    position       integer not null,
    organisation   uuid    not null references organisation (id),
    -- the key of the one successor that takes over its projects, targets and awards
    successor      text,
    primary key (reorganisation, position),
    unique (reorganisation, organisation)
);
create index reorganisation_of_predecessor on reorganisation_predecessor (organisation);
