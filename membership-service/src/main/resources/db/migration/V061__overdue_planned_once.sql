-- As before, but in PL/pgSQL: a session plans it once, where a function in SQL is planned anew for each payment and invoice.
create or replace function keep_overdue(asked uuid) returns void language plpgsql as $$
begin
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
    where (overdue.since, overdue.until) is distinct from (excluded.since, excluded.until);
end $$;
