-- What each class of organisations pays by the cards of each year.
create table read_model.rate (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    financial_year text           not null,
    card_version   integer        not null,
    class_name     text           not null,
    annual_amount  numeric(20, 2) not null
);
create index rate_of_record on read_model.rate (record);
create index rate_at on read_model.rate (financial_year, known_until, true_until);

-- What organisations may commit themselves to, and who has.
create table read_model.commitment (
    record        uuid        not null,
    true_from     date        not null,
    true_until    date        not null check (true_until > true_from),
    known_from    timestamptz not null,
    known_until   timestamptz not null check (known_until > known_from),
    commitment    uuid        not null,
    name          text        not null,
    type          text,
    target_share  integer
);
create index commitment_of_record on read_model.commitment (record);

create table read_model.signature (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    commitment  uuid        not null,
    organisation uuid       not null,
    level       text,
    inherited   boolean     not null
);
create index signature_of_record on read_model.signature (record);
create index signature_at on read_model.signature (commitment, known_until, true_until);

-- On which days an organisation has a lead in a role.
create table read_model.lead (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    role         text        not null,
    active_from  date,
    active_until date
);
create index lead_of_record on read_model.lead (record);
create index lead_at on read_model.lead (role, known_until, true_until);
