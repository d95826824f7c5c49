-- What a business case comes to, in all and year by year: costs and benefits as they were approved last, and what came of
-- the benefits. Of what is counted in money alone; for those who add up many cases.
create table business_case_year (
    business_case     uuid          not null references business_case (id),
    financial_year    text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    approved_costs    numeric(16,2) not null check (approved_costs >= 0),
    approved_benefits numeric(16,2) not null check (approved_benefits >= 0),
    realised_benefits numeric(16,2) not null check (realised_benefits >= 0),
    primary key (business_case, financial_year)
);
create index business_case_year_by_year on business_case_year (financial_year, business_case);

insert into business_case_year
with last_approved as (
    select v.business_case, v.content
    from business_case c join business_case_version v on v.business_case = c.id and v.number = c.approved_version),
last_realised as (
    select distinct on (r.benefit, r.financial_year) b.business_case, r.financial_year, r.realised
    from benefit_realisation r join benefit b on b.id = r.benefit
    where b.scale = 'MONEY'
    order by r.benefit, r.financial_year, r.position desc),
figure as (
    select a.business_case, cost ->> 'financialYear' as financial_year,
        (cost #>> '{amount,amount}')::numeric as costs, 0 as benefits, 0 as realised
    from last_approved a, jsonb_array_elements(a.content -> 'costs') cost
    union all
    select a.business_case, year ->> 'financialYear', 0, (year ->> 'planned')::numeric, 0
    from last_approved a, jsonb_array_elements(a.content -> 'benefits') benefit,
        jsonb_array_elements(benefit -> 'profile') year
    where benefit ->> 'scale' = 'MONEY'
    union all
    select business_case, financial_year, 0, 0, realised from last_realised)
select business_case, financial_year, sum(costs), sum(benefits), sum(realised)
from figure group by business_case, financial_year;

alter table business_case
    add column approved_costs    numeric(18,2) not null default 0 check (approved_costs >= 0),
    add column approved_benefits numeric(18,2) not null default 0 check (approved_benefits >= 0),
    add column realised_benefits numeric(18,2) not null default 0 check (realised_benefits >= 0);
update business_case c
set approved_costs = y.costs, approved_benefits = y.benefits, realised_benefits = y.realised
from (
    select business_case, sum(approved_costs) as costs, sum(approved_benefits) as benefits, sum(realised_benefits) as realised
    from business_case_year group by business_case) y
where y.business_case = c.id;
alter table business_case
    alter column approved_costs drop default,
    alter column approved_benefits drop default,
    alter column realised_benefits drop default;
