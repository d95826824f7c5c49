-- Meetings of the bodies, which seats came, and their agendas.
create table meeting (
    id                  uuid   primary key,
    version             bigint not null,
    body                uuid   not null,
    body_name           text   not null,
    held_on             date   not null,
    status              text   not null check (status in ('CALLED', 'HELD', 'MINUTES_APPROVED')),
    minutes_approved_at uuid   references meeting (id),
    check ((status = 'MINUTES_APPROVED') = (minutes_approved_at is not null))
);
create index meeting_by_day on meeting (held_on desc, id desc);
create index meeting_of_body on meeting (body, held_on desc, id desc);

create table meeting_attendance (
    meeting uuid    not null references meeting (id),
    seat    uuid    not null,
    deputy  boolean not null,
    present boolean not null,
    primary key (meeting, seat)
);

create table meeting_item (
    id          uuid    primary key,
    version     bigint  not null,
    meeting     uuid    not null references meeting (id),
    position    integer not null check (position > 0),
    application uuid    not null,
    kind        text    not null check (kind in ('DECISION', 'RECOMMENDATION')),
    status      text    not null check (status in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    amount      numeric(14, 2) not null check (amount > 0),
    presiding   uuid,
    decision    uuid    references decision (id),
    constraint item_has_one_place unique (meeting, position),
    check ((status = 'CLOSED') = (decision is not null))
);
create unique index an_application_is_on_one_agenda on meeting_item (application) where status = 'OPEN';

create table meeting_item_condition (
    item     uuid    not null references meeting_item (id),
    position integer not null check (position >= 0),
    text     text    not null check (length(text) between 1 and 1000),
    due_on   date,
    primary key (item, position)
);
create table meeting_item_interest (
    item     uuid not null references meeting_item (id),
    seat     uuid not null,
    interest text not null check (interest in ('FINANCIAL', 'ORGANISATIONAL', 'PERSONAL', 'OTHER')),
    primary key (item, seat)
);
-- a seat has one vote
create table meeting_item_vote (
    item              uuid    not null references meeting_item (id),
    seat              uuid    not null,
    choice            text    not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    recorded_by_clerk boolean not null,
    primary key (item, seat)
);

-- votes close with the item, whatever a program tries
create function votes_close_with_the_item() returns trigger language plpgsql as $$
begin
    if exists (select from meeting_item where id = coalesce(new.item, old.item) and status <> 'OPEN') then
        raise exception 'the item is closed' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger votes_close_with_the_item before insert or update or delete on meeting_item_vote
    for each row execute function votes_close_with_the_item();

-- The minutes as they were drawn up when the meeting closed.
create table meeting_minutes (
    meeting uuid  primary key references meeting (id),
    minutes jsonb not null
);
create trigger meeting_minutes_kept before update or delete on meeting_minutes
    for each row execute function append_only();
