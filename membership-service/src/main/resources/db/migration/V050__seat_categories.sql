-- Whom a seat on a governance body is for, such as county chief executives; data, because each region sits in its own way.

create table seat_category (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);
