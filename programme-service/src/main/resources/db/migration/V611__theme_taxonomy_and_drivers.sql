-- A theme may stand under another.
alter table theme add column parent text references theme (code) check (parent <> code);
create index theme_by_parent on theme (parent);

-- What governments ask of the partnership, where it says so, and what the programme answers.
create table policy_driver (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100),
    source  text   not null check (length(source) between 1 and 500),
    answer  text   not null check (length(answer) between 1 and 2000)
);
