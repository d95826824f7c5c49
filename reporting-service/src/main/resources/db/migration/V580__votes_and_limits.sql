-- Which meetings are to be held, and what stands on their agendas.
create table read_model.called_meeting (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    body        uuid        not null,
    body_name   text        not null,
    held_on     date        not null
);
create index called_meeting_of_record on read_model.called_meeting (record, known_until, true_until);

create table read_model.agenda_item (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    meeting     uuid        not null,
    application uuid        not null,
    variation   boolean     not null
);
create index agenda_item_of_record on read_model.agenda_item (record);
create index agenda_item_at on read_model.agenda_item (known_until, true_until);

-- Who may vote there.
create table read_model.voting_seat (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    body         uuid        not null,
    seat         uuid        not null,
    organisation uuid        not null,
    first_day    date        not null,
    last_day     date
);
create index voting_seat_of_record on read_model.voting_seat (record);
create index voting_seat_of_body on read_model.voting_seat (body, known_until, true_until);

-- How much support organisations say they can take.
create table read_model.support_limit (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    stated_on    date        not null,
    per_quarter  integer     not null
);
create index support_limit_of_record on read_model.support_limit (record);
create index support_limit_of on read_model.support_limit (organisation, stated_on);
