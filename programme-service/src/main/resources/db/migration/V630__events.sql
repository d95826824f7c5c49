-- What sorts of event there are: data of the partnership, not of the program.
create table event_kind (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

-- Workshops, seminars, courses and forums to which organisations send people. An activity may leave its programme's plan
-- while its event stays, so nothing holds it here.
create table event (
    id                uuid          primary key,
    version           bigint        not null,
    programme         uuid          references programme (id),
    activity          uuid          check (activity is null or programme is not null),
    kind              text          not null references event_kind (code),
    title             text          not null check (length(title) between 1 and 200),
    summary           text          check (length(summary) <= 4000),
    starts_at         timestamptz   not null,
    ends_at           timestamptz   not null,
    booking_closes_at timestamptz   not null,
    place             text          check (length(place) between 1 and 300),
    online_at         text          check (online_at ~ '^https://' and length(online_at) <= 500),
    capacity          integer       not null check (capacity between 1 and 10000),
    member_price      numeric(14,2) not null check (member_price >= 0),
    other_price       numeric(14,2) not null check (other_price >= 0),
    overtaking        boolean       not null,
    status            text          not null check (status in ('ANNOUNCED', 'HELD', 'CANCELLED')),
    cancelled_because text          check (length(cancelled_because) <= 2000),
    constraint an_event_ends_after_it_starts check (ends_at > starts_at),
    constraint booking_closes_before_the_event check (booking_closes_at <= starts_at),
    constraint an_event_is_somewhere check (num_nonnulls(place, online_at) > 0),
    constraint an_event_is_cancelled_for_a_reason check ((status = 'CANCELLED') = (cancelled_because is not null))
);
create index event_by_start on event (starts_at, id);
create index event_of_programme on event (programme, starts_at, id);
create index event_of_kind on event (kind, starts_at, id);
create index event_by_status on event (status, starts_at, id);

create table event_speaker (
    event        uuid    not null references event (id),
    position     integer not null check (position >= 0),
    topic        text    not null check (length(topic) between 1 and 200),
    organisation uuid,
    contact      uuid,
    primary key (event, position)
);

create table event_material (
    event    uuid    not null references event (id),
    position integer not null check (position >= 0),
    title    text    not null check (length(title) between 1 and 200),
    link     text    not null check (link ~ '^https://' and length(link) <= 500),
    primary key (event, position)
);
