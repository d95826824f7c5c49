-- What distribution is worked out from: who asked and received for a year, and who stands for whom on a day.
create index application_amount_by_year on application_amount (financial_year, application);
create index ledger_account_of_awards_by_year on ledger_account (financial_year, fund) where award is not null;
create index receipt_of_payment_by_year on receipt (financial_year, organisation) where payment is not null;
create index refund_by_year on refund (financial_year, organisation);
create index funding_call_by_opening on funding_call (opens_at) where status <> 'DRAFT';

-- Who benefits from what is asked: those who are named, or else the members equally. Shares are parts of their sum.
create view application_benefit as
select application, position, organisation, share from application_beneficiary
union all
select m.application, m.position, m.organisation, 100 from application_member m
where not exists (select 1 from application_beneficiary b where b.application = m.application);

-- Of each organisation that had ended before a day and is followed by another, who stands in its place on that day: the
-- first successor, or the first one's first one, and so on.
create function standing_on(day date) returns table (organisation uuid, successor uuid) language sql stable as $$
    with recursive ended as materialized (
        select distinct o.organisation from organisation_as_at o where o.active_until < day),
    follower (organisation, successor) as (
        select s.organisation, s.successor
        from ended e join organisation_successor s on s.organisation = e.organisation and s.position = 1
        union
        select f.organisation, s.successor
        from follower f
        join ended e on e.organisation = f.successor
        join organisation_successor s on s.organisation = f.successor and s.position = 1)
    select f.organisation, f.successor from follower f
    where not exists (select 1 from follower g where g.organisation = f.successor)
$$;
