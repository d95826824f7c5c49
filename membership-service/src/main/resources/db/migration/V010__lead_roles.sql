-- What a person may lead at an organisation, such as information governance; data, because each region has its own roles.

create table lead_role (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);
