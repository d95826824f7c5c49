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
-- with less, the planner takes a few in arrears for many, and walks the names to find them
alter index overdue_on_a_day alter column 1 set statistics 1000;

-- Called with a subscription that has an invoice, or may have one.
create function keep_overdue(asked uuid) returns void language sql as $$
    with settled as (
        select min(settled_on) as on_day
        from (select settled_on, sum(amount) over (order by settled_on) as so_far
              from settlement where subscription = asked) day
        where so_far >= (select invoice_amount from subscription where id = asked)),
    due as (
        select id, organisation, invoice_due_on + 1 as since,
            case when invoice_amount = 0 then invoice_due_on + 1 else least(ended_on, lapsed_on, settled.on_day) end
                as until
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
-- an issued invoice is never edited, so its number says whether it is new
create trigger invoice_issued_or_over after update on subscription for each row
    when ((new.invoice_number, new.ended_on, new.lapsed_on)
        is distinct from (old.invoice_number, old.ended_on, old.lapsed_on))
    execute function subscription_may_be_overdue();
create trigger invoice_issued_before after insert on subscription for each row
    when (new.invoice_number is not null) execute function subscription_may_be_overdue();

create function settlement_changes_overdue() returns trigger language plpgsql as $$
begin
    perform keep_overdue(new.subscription);
    return null;
end $$;
create trigger payment_changes_overdue after insert on payment
    for each row execute function settlement_changes_overdue();
create trigger credit_note_changes_overdue after insert on credit_note
    for each row execute function settlement_changes_overdue();
create trigger refund_changes_overdue after insert on refund
    for each row execute function settlement_changes_overdue();

select keep_overdue(id) from subscription where invoice_number is not null;

create index subscription_lapsed on subscription (financial_year, organisation) where lapsed_on is not null;
