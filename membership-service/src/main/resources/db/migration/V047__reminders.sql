-- After how many days beyond its due date an unpaid invoice needs its first reminder, its second, and so on.
alter table rate_card add column reminder_days integer[] not null default '{}'
    check (cardinality(reminder_days) <= 10);

-- The reminder that an invoice needs on a day: how many of the card's have come due; 0 for none.
create function reminder_level(reminder_days integer[], due_on date, day date) returns integer language sql immutable as
    'select count(*)::integer from unnest(reminder_days) as days where due_on + days <= day';

create table reminder (
    id           uuid primary key,
    version      bigint  not null,
    subscription uuid    not null references subscription (id),
    invoice      text    not null references subscription (invoice_number),
    level        integer not null check (level between 1 and 10),
    sent_on      date    not null,
    channel      text    not null check (channel in ('EMAIL', 'LETTER', 'PHONE')),
    sent_by      text    not null,
    constraint each_reminder_is_sent_once unique (subscription, level)
);
create trigger reminder_append_only before update or delete on reminder
    for each row execute function append_only();
