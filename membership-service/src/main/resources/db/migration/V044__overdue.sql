-- From when to when each invoice was overdue, kept ready for whoever asks how organisations stand on a day. An invoice that
-- is settled in time has no row; one that is open has a row before it is due.
create table overdue (
    subscription uuid primary key references subscription (id),
    organisation uuid not null references organisation (id),
    -- the day after the invoice was due
    since        date not null,
    -- the first day on which nothing was owed any more: all was paid, or the membership was over; null while it is not
    until        date,
    check (until > since)
);
create index overdue_by_organisation on overdue (organisation);
create index overdue_on_a_day on overdue using gist (daterange(since, until));

create function keep_overdue(asked uuid) returns void language sql as $$
    with settled as (
        select min(received_on) as on_day
        from (select received_on, sum(amount) over (order by received_on) as so_far from payment where subscription = asked) p
        where so_far >= (select invoice_amount from subscription where id = asked)),
    due as (
        select id, organisation, invoice_due_on + 1 as since,
            case when invoice_amount = 0 then invoice_due_on + 1 else least(ended_on, settled.on_day) end as until
        from subscription cross join settled where id = asked and invoice_number is not null),
    gone as (delete from overdue using due where subscription = due.id and due.until <= due.since)
    insert into overdue (subscription, organisation, since, until)
    select id, organisation, since, until from due where until is null or until > since
    on conflict (subscription) do update set since = excluded.since, until = excluded.until
    where (overdue.since, overdue.until) is distinct from (excluded.since, excluded.until)
$$;

create function subscription_may_be_overdue() returns trigger language plpgsql as $$
begin
    perform keep_overdue(new.id);
    return null;
end $$;
create trigger subscription_may_be_overdue after insert or update of invoice_due_on, invoice_amount, ended_on
    on subscription for each row when (new.invoice_number is not null) execute function subscription_may_be_overdue();

create function payment_may_settle() returns trigger language plpgsql as $$
begin
    perform keep_overdue(new.subscription);
    return null;
end $$;
create trigger payment_may_settle after insert on payment for each row execute function payment_may_settle();

do $$
declare invoiced uuid;
begin
    for invoiced in select id from subscription where invoice_number is not null loop
        perform keep_overdue(invoiced);
    end loop;
end $$;

create index subscription_lapsed on subscription (financial_year, organisation) where status = 'LAPSED';
