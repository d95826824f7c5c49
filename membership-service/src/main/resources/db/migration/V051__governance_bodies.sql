-- Bodies that decide or advise for the partnership: their seats, who holds them from when until when, who chairs, who
-- champions what. All days are included, the last one too.

-- so that the database itself keeps terms on one seat apart
create extension if not exists btree_gist;

create table governance_body (
    id             uuid primary key,
    version        bigint not null,
    name           text   not null check (length(name) between 1 and 200),
    kind           text   not null check (length(kind) between 1 and 100),
    purpose        text   not null check (length(purpose) between 1 and 2000),
    chair_category text references seat_category (code),
    active_from    date   not null,
    active_until   date,
    check (active_until >= active_from)
);
create unique index governance_body_by_lower_name on governance_body (lower(name));
create index governance_body_by_name on governance_body (name, id);

create table body_quorum (
    body         uuid    not null references governance_body (id),
    valid_from   date    not null,
    voting_seats integer not null check (voting_seats >= 1),
    rule         text    check (length(rule) <= 500),
    primary key (body, valid_from)
);

create table body_seat (
    id             uuid    primary key,
    body           uuid    not null references governance_body (id),
    category       text    not null references seat_category (code),
    nominator_kind text    check (nominator_kind in ('SUB_REGION', 'ORGANISATION_TYPE', 'GROUP')),
    nominator      text    check (length(nominator) between 1 and 100),
    voting         boolean not null,
    active_from    date    not null,
    active_until   date,
    check (active_until >= active_from),
    check (num_nulls(nominator_kind, nominator) in (0, 2)),
    unique (id, body)
);
create index seat_of_body on body_seat (body, id);

-- Who holds which seat. The organisation is the one the holder spoke for then, whatever becomes of either.
create table body_term (
    id           uuid primary key,
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    organisation uuid not null references organisation (id),
    holder       uuid not null references contact (id),
    active_from  date not null,
    active_until date,
    check (active_until >= active_from),
    foreign key (seat, body) references body_seat (id, body) deferrable initially deferred,
    constraint one_holder_at_a_time
        exclude using gist (seat with =, daterange(active_from, active_until, '[]') with &&)
        deferrable initially deferred
);
create index term_of_body on body_term (body, id);
create index term_by_end on body_term (active_until, id);
create index term_by_organisation on body_term (organisation, id);
create index term_by_holder on body_term (holder);

create table body_deputising (
    id           uuid primary key,
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    deputy       uuid not null references contact (id),
    active_from  date not null,
    active_until date,
    check (active_until >= active_from),
    foreign key (seat, body) references body_seat (id, body) deferrable initially deferred,
    constraint one_deputy_at_a_time
        exclude using gist (seat with =, daterange(active_from, active_until, '[]') with &&)
        deferrable initially deferred
);
create index deputising_of_body on body_deputising (body, id);
create index deputising_by_deputy on body_deputising (deputy);

create table body_chairing (
    id           uuid primary key,
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    active_from  date not null,
    active_until date,
    check (active_until >= active_from),
    foreign key (seat, body) references body_seat (id, body) deferrable initially deferred,
    constraint one_chair_at_a_time
        exclude using gist (body with =, daterange(active_from, active_until, '[]') with &&)
        deferrable initially deferred
);

create table body_champion (
    id           uuid primary key,
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    theme        text check (length(theme) between 1 and 200),
    project      text check (length(project) between 1 and 100),
    active_from  date not null,
    active_until date,
    check (active_until >= active_from),
    check (num_nulls(theme, project) = 1),
    foreign key (seat, body) references body_seat (id, body) deferrable initially deferred
);
create index champion_of_body on body_champion (body, id);
create index champion_by_project on body_champion (project) where project is not null;
create index champion_by_theme on body_champion (lower(theme)) where theme is not null;
