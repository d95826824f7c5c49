-- What was still to be paid of an invoice at the end of a day, and the VAT in it, in the invoice's proportion.
create function owed_on(asked uuid, day date) returns numeric language sql stable as $$
    select greatest(s.invoice_amount - coalesce(sum(m.amount), 0), 0)
    from subscription s left join settlement m on m.subscription = s.id and m.settled_on <= day
    where s.id = asked
    group by s.invoice_amount
$$;

create function vat_owed_on(asked uuid, day date) returns numeric language sql stable as $$
    select vat_in(s, s.invoice_amount - settled.credited) - vat_in(s, least(settled.paid, s.invoice_amount - settled.credited))
    from subscription s
    cross join lateral (
        select coalesce(sum(m.amount) filter (where m.kind = 'CREDIT_NOTE'), 0) as credited,
            coalesce(sum(m.amount) filter (where m.kind <> 'CREDIT_NOTE'), 0) as paid
        from settlement m where m.subscription = s.id and m.settled_on <= day) settled
    where s.id = asked
$$;
