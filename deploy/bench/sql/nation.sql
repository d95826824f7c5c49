-- Ten years of a nation, as reporting keeps them: 400 organisations, 200 indicators each quarter, 11,000 projects, 50,000 awards
-- and 1,000,000 receipts. One row in five was corrected a month later, so that what was known before stands beside it.
set search_path = read_model, public;
set client_min_messages = warning;
select setseed(0.2008);

create temporary table year as
select n, (2001 + n) || '-' || lpad((2002 + n)::text, 4, '0') as notation, make_date(2001 + n, 4, 1) as first_day
from generate_series(0, 9) n;
update year set notation = left(notation, 4) || '-' || right(notation, 2);

create temporary table place as
select n, 'nation-' || n as code from generate_series(0, 8) n;
create temporary table body as
select n, gen_random_uuid() as id, (array['COUNTY', 'UNITARY', 'DISTRICT', 'FIRE'])[n % 4 + 1] as type,
    'nation-' || n % 9 as sub_region
from generate_series(1, 400) n;
create temporary table fund_of_nation as select n, gen_random_uuid() as id from generate_series(1, 10) n;
create temporary table programme_of_nation as select n, gen_random_uuid() as id from generate_series(1, 20) n;
create temporary table project_of_nation as
select n, gen_random_uuid() as id, (n % 10) as year, (n % 20) + 1 as programme from generate_series(1, 11000) n;
create temporary table award_of_nation as
select n, gen_random_uuid() as id, gen_random_uuid() as application, (n % 10) as year, (n % 10) + 1 as fund,
    (n % 400) + 1 as body
from generate_series(1, 50000) n;

-- the two times of a row that begins on a day; of one in five what was known of it at first, too
create function pg_temp.times(day date, n bigint)
returns table (true_from date, true_until date, known_from timestamptz, known_until timestamptz) language sql stable as $$
    select day, 'infinity'::date, day::timestamptz, 'infinity'::timestamptz where n % 5 <> 0
    union all select day, 'infinity'::date, day::timestamptz, day + interval '30 days' where n % 5 = 0
    union all select day, 'infinity'::date, day + interval '30 days', 'infinity'::timestamptz where n % 5 = 0
$$;

insert into organisation_type (record, true_from, true_until, known_from, known_until, code, council)
select gen_random_uuid(), '-infinity', 'infinity', '2001-01-01', 'infinity', code, code <> 'FIRE'
from unnest(array['COUNTY', 'UNITARY', 'DISTRICT', 'FIRE']) code;
insert into sub_region (record, true_from, true_until, known_from, known_until, code, name)
select gen_random_uuid(), '-infinity', 'infinity', '2001-01-01', 'infinity', code, 'Part ' || n from place;
insert into organisation (record, true_from, true_until, known_from, known_until, name, type, sub_region)
select id, '-infinity', 'infinity', '2001-01-01', 'infinity', 'Body ' || n, type, sub_region from body;
insert into population (record, true_from, true_until, known_from, known_until, organisation, true_on, counted_by, figure)
select gen_random_uuid(), '2001-04-01', 'infinity', '2001-04-01', 'infinity', id, '2001-04-01', '', 100000 + n from body;

insert into rate (record, true_from, true_until, known_from, known_until, financial_year, card_version, class_name,
    annual_amount)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', notation, 1, class, 2000 + 100 * y.n
from year y, unnest(array['COUNTY', 'UNITARY', 'DISTRICT', 'FIRE']) class;
insert into subscription (record, organisation, true_from, true_until, known_from, known_until, financial_year, class_name,
    sub_region, live, in_force, amount, invoiced, received, vat_amount, vat_invoiced, vat_received, credit)
select gen_random_uuid(), b.id, t.*, notation, type, sub_region, true, true, 2000, 2000, 2000, 0, 0, 0, 0
from year y, body b, pg_temp.times(first_day + 30, b.n) t;

insert into fund (record, true_from, true_until, known_from, known_until, code, name)
select id, '2001-04-01', 'infinity', '2001-04-01', 'infinity', 'NATION-' || n, 'Fund ' || n from fund_of_nation;
insert into fund_source (record, true_from, true_until, known_from, known_until, kind, financial_year, amount, programme,
    source, name, restricted)
select f.id, first_day, 'infinity', first_day, 'infinity', 'GRANT', notation, 10000000, null, gen_random_uuid(),
    'Grant of ' || notation, false
from fund_of_nation f, year;
insert into receipt (record, true_from, true_until, known_from, known_until, source_kind, financial_year, programme, amount,
    reversed, fund, source, payment)
select gen_random_uuid(), t.*, 'GRANT', notation, null, 100, false, f.id, null, null
from generate_series(1, 10000) i, year y, fund_of_nation f, pg_temp.times(first_day + (i % 365), i) t;

insert into award_year (record, true_from, true_until, known_from, known_until, fund, application, recipient, title, status,
    is_open, earlier, financial_year, amount, returned, last_year, paid_in_all, retained)
select a.id, t.*, f.id, a.application, b.id, 'Award ' || a.n, 'ACTIVE', true, false, notation, 60000, 0, true, 30000, 0
from award_of_nation a join year y on y.n = a.year join fund_of_nation f on f.n = a.fund join body b on b.n = a.body,
    pg_temp.times(first_day + (a.n % 365), a.n) t;
insert into award_decision (record, true_from, true_until, known_from, known_until, award, amount, decided_on)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', a.id, 60000, first_day
from award_of_nation a join year y on y.n = a.year;
insert into claim (record, true_from, true_until, known_from, known_until, award, financial_year, spent, claimed, paid, settled)
select gen_random_uuid(), t.*, a.id, notation, 20000, 15000, 15000, 15000
from award_of_nation a join year y on y.n = a.year, generate_series(1, 2) i,
    pg_temp.times(first_day + ((a.n + i) % 365), a.n + i) t;
insert into application_year (record, true_from, true_until, known_from, known_until, applicant, financial_year, requested)
select a.application, first_day, 'infinity', first_day, 'infinity', b.id, notation, 70000
from award_of_nation a join year y on y.n = a.year join body b on b.n = a.body;
insert into application_party (record, true_from, true_until, known_from, known_until, applicant, organisation, basis, place,
    share)
select a.application, first_day, 'infinity', first_day, 'infinity', b.id, b.id, basis, 0, 100
from award_of_nation a join year y on y.n = a.year join body b on b.n = a.body, unnest(array['RECEIVED', 'BENEFITS']) basis;

insert into programme (record, true_from, true_until, known_from, known_until, id, code, name)
select id, '2001-04-01', 'infinity', '2001-04-01', 'infinity', id, 'NATION-' || n, 'Programme ' || n
from programme_of_nation;
insert into programme_year (record, true_from, true_until, known_from, known_until, programme, code, name, financial_year,
    core_budget, added_value_budget, has_activities)
select p.id, t.*, p.id, 'NATION-' || p.n, 'Programme ' || p.n, notation, 40000, 10000, true
from programme_of_nation p, year y, pg_temp.times(first_day, p.n) t;
insert into programme_outturn (record, true_from, true_until, known_from, known_until, code, name, financial_year,
    total_budget, activities_budget, actual, outturn)
select p.id, t.*, 'NATION-' || p.n, 'Programme ' || p.n, notation, 50000, 50000, 20000, 50000
from programme_of_nation p, year y, pg_temp.times(first_day, p.n) t;
insert into activity_year (record, true_from, true_until, known_from, known_until, programme, code, name, place, activity,
    title, kind, overhead, financial_year, budget, cost_alone, councils, saving)
select p.id, t.*, p.id, 'NATION-' || p.n, 'Programme ' || p.n, i, gen_random_uuid(), 'Activity ' || i, 'TRAINING', false,
    notation, 5000, 1000, 300, 295000
from programme_of_nation p, year y, generate_series(0, 9) i, pg_temp.times(first_day, i) t;

insert into project (record, true_from, true_until, known_from, known_until, id, programme, sub_region, proposed_on, stage,
    overall, award, last_overall, last_cost)
select j.id, t.*, j.id, p.id, 'nation-' || j.n % 9, first_day, 'DELIVERY', (array['GREEN', 'AMBER', 'RED'])[j.n % 3 + 1], a.id,
    'GREEN', 'GREEN'
from project_of_nation j join year y on y.n = j.year join programme_of_nation p on p.n = j.programme
    join award_of_nation a on a.n = j.n, pg_temp.times(first_day, j.n) t;
insert into project_party (record, true_from, true_until, known_from, known_until, project, organisation)
select j.id, first_day, 'infinity', first_day, 'infinity', j.id, b.id
from project_of_nation j join year y on y.n = j.year join body b on b.n in (j.n % 400 + 1, (j.n + 7) % 400 + 1);
insert into project_spending (record, true_from, true_until, known_from, known_until, project, award, financial_year, stream,
    amount)
select j.id, t.*, j.id, a.id, notation, 'CORE', 9000
from project_of_nation j join year y on y.n between j.year and j.year + 2 join award_of_nation a on a.n = j.n,
    pg_temp.times(first_day + (j.n % 365), j.n) t;
insert into case_cost (record, true_from, true_until, known_from, known_until, project, financial_year, kind, amount)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', j.id, notation, 'CAPITAL', 20000
from project_of_nation j join year y on y.n between j.year and j.year + 2;
insert into case_benefit (record, true_from, true_until, known_from, known_until, project, financial_year, cashable, planned,
    realised)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', j.id, notation, j.n % 2 = 0, 30000, 10000
from project_of_nation j join year y on y.n between j.year and j.year + 2;
insert into saving_year (record, true_from, true_until, known_from, known_until, programme, project, kind, recurrence,
    financial_year, standing, low, expected, high)
select gen_random_uuid(), t.*, null, j.id, 'CASHABLE', 'ONE_OFF', notation,
    (array['CLAIMED', 'EVIDENCED', 'VALIDATED'])[j.n % 3 + 1], 800, 1000, 1200
from project_of_nation j join year y on y.n between j.year and j.year + 1, pg_temp.times(first_day, j.n) t;

create temporary table event_of_nation as
select n, gen_random_uuid() as id, n % 10 as year, n % 20 + 1 as programme from generate_series(1, 4000) n;
insert into event (record, true_from, true_until, known_from, known_until, id, programme, activity, sub_region, held_on,
    financial_year, held)
select e.id, first_day, 'infinity', first_day, 'infinity', e.id, p.id, null, null, first_day + e.n % 365, notation, true
from event_of_nation e join year y on y.n = e.year join programme_of_nation p on p.n = e.programme;
insert into booking (record, true_from, true_until, known_from, known_until, event, organisation, places, attended, answers,
    points)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', e.id, b.id, 2, 2, 1, 4
from event_of_nation e join year y on y.n = e.year join body b on b.n % 40 = e.n % 40;
insert into visit (record, true_from, true_until, known_from, known_until, organisation, activity, visited_on, financial_year,
    quarter)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', b.id, null, first_day + 90 * q, notation, q + 1
from body b, year y, generate_series(0, 3) q;
insert into match_step (record, true_from, true_until, known_from, known_until, organisation, other, step, financial_year)
select gen_random_uuid(), first_day, 'infinity', first_day, 'infinity', b.id, o.id, 'OFFERED', notation
from body b join body o on o.n % 40 = (b.n + 1) % 40, year y;

insert into observation (record, true_from, true_until, known_from, known_until, indicator, organisation, first_day, last_day,
    status, value, number, missing, base, visible_from)
select gen_random_uuid(), d.last_day, 'infinity', d.last_day + 20, 'infinity', 'NATION_' || i, b.id, d.first_day, d.last_day,
    'FINAL', (b.n * i % 100)::text, b.n * i % 100, null, null, d.last_day + 30
from body b, generate_series(1, 200) i, (
    select (first_day + q * interval '3 months')::date as first_day,
        (first_day + (q + 1) * interval '3 months' - interval '1 day')::date as last_day
    from year, generate_series(0, 3) q) d;
