-- How the places of an event stand. Whoever books, cancels or amends locks the event's row, so that no place is given twice.
alter table event
    add column confirmed_places  integer not null default 0 check (confirmed_places >= 0),
    add column waiting_places    integer not null default 0 check (waiting_places >= 0),
    add column accepted_bookings integer not null default 0 check (accepted_bookings >= 0),
    add constraint no_place_is_given_twice check (confirmed_places <= capacity);

create table booking (
    id           uuid          primary key,
    version      bigint        not null,
    event        uuid          not null references event (id),
    organisation uuid          not null,
    booked_by    uuid          not null,
    places       integer       not null check (places between 1 and 10000),
    number       integer       not null check (number > 0),
    booked_on    date          not null,
    price_each   numeric(14,2) not null check (price_each >= 0),
    status       text          not null check (status in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    charge       numeric(14,2) not null,
    constraint bookings_are_accepted_in_order unique (event, number),
    constraint what_is_charged_is_the_price check (charge in (0, places * price_each)),
    constraint who_waits_is_charged_nothing check (status <> 'WAITING' or charge = 0),
    constraint who_is_confirmed_is_charged check (status <> 'CONFIRMED' or charge = places * price_each)
);
-- an organisation books once; what it took over from its predecessor stands beside that
create unique index an_organisation_books_an_event_once on booking (event, booked_by) where status <> 'CANCELLED';
create index booking_of_organisation on booking (organisation, id);
create index booking_waiting on booking (event, number) where status = 'WAITING';
