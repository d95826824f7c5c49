-- What was observed, true from the last day of its period on. The service reads its own topic for it, as it reads those of
-- others: so a measure asks for a day and for what was known by an instant as every report does.
create table read_model.observation (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    indicator    text        not null,
    organisation uuid        not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    status       text        not null,
    value        text,
    number       numeric,
    missing      text,
    base         integer,
    visible_from date        not null
);
create index observation_of_record on read_model.observation (record);
create index observation_of_indicator on read_model.observation (indicator, last_day, known_until);
create index observation_of_organisation on read_model.observation (organisation, indicator, last_day);
