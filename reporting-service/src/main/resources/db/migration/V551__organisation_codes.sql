-- By which codes registers know an organisation.
create table read_model.organisation_code (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    scheme      text        not null,
    code        text        not null
);
create index organisation_code_of_record on read_model.organisation_code (record);
create index organisation_code_at on read_model.organisation_code (known_until, true_until);
