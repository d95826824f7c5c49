-- What an application, and the award of it, is to bring about, in whole units.
create table application_output (
    application uuid    not null references application (id),
    position    integer not null check (position >= 0),
    name        text    not null check (length(name) between 1 and 200),
    unit        text    not null check (length(unit) between 1 and 50),
    quantity    bigint  not null check (quantity between 1 and 1000000000),
    primary key (application, position),
    unique (application, name) deferrable initially deferred
);
-- planned: what the body agreed to that decided last; agreed: what holds now
create table award_output (
    award    uuid    not null references award (id),
    position integer not null check (position >= 0),
    name     text    not null check (length(name) between 1 and 200),
    unit     text    not null check (length(unit) between 1 and 50),
    planned  bigint  not null check (planned between 0 and 1000000000),
    agreed   bigint  not null check (agreed between 0 and 1000000000),
    primary key (award, position),
    unique (award, name) deferrable initially deferred
);
