-- What was known of indicators, where it says how measures stand.
create table read_model.measured_indicator (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    code         text        not null,
    better       text        not null,
    frequency    text        not null,
    derived_by   text,
    derived_from text
);
create index measured_indicator_of_record on read_model.measured_indicator (record);
create index measured_indicator_by_code on read_model.measured_indicator (code, known_until, true_until);
