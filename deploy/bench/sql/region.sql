-- What a region enters in years, for the projects that the import brought in: 24 highlight reports, 2 milestones and 5 risks of
-- each project, chains of 500 linked milestones, business cases; and 50,000 texts, 2,000 events and 100,000 bookings beside them.
create temporary table numbered as
select id, lead, substring(title from '[0-9]+$')::int as i from project where title like 'Bench project %';
create index on numbered (i);

update project p
set stage = case when i % 3 = 0 then 'MANDATE' else 'DELIVERY' end,
    business_case_reference = 'Case', business_case_version = '1', reports_every = 'MONTHLY',
    delivery_from = date '2006-05-01', next_period_from = date '2008-05-01', spent_in_all = 5000
from numbered n where n.id = p.id;

insert into project_gate_decision (project, position, gate, outcome, decided_on, deciding_role)
select id, d, case d when 0 then 'MANDATE' else 'DELIVERY' end, 'PASS', date '2006-04-10' + i % 900, 'PARTNERSHIP_ADMIN'
from numbered, generate_series(0, 1) d where i % 3 <> 0;

insert into highlight_report (id, project, period_from, period_ends_on, revision, schedule, cost, benefits, overall, summary,
    reported_on, in_force)
select gen_random_uuid(), id, (date '2006-05-01' + n * interval '1 month')::date,
    (date '2006-06-01' + n * interval '1 month')::date - 1, 1, 'GREEN', 'GREEN', 'GREEN', 'GREEN', repeat('Done. ', 20),
    (date '2006-06-05' + n * interval '1 month')::date, true
from numbered, generate_series(0, 23) n;

insert into risk (id, version, project, title, description, probability, impact, score, response, action, owner_role, status,
    raised_on)
select gen_random_uuid(), 0, id, 'Risk ' || n, repeat('It may happen. ', 10), 1 + (i / 7 + n) % 5, 1 + i / 11 % 5,
    (1 + (i / 7 + n) % 5) * (1 + i / 11 % 5), 'REDUCE', repeat('It is met. ', 10), 'project-manager',
    case when (i + n) % 3 = 0 then 'CLOSED' else 'OPEN' end, date '2008-06-02'
from numbered, generate_series(1, 5) n;

insert into project_milestone (project, position, id, title, forecast_on)
select id, n, gen_random_uuid(), 'Milestone', date '2009-04-01' + i % 500 + n from numbered, generate_series(0, 1) n;

insert into dependency (id, version, predecessor_project, predecessor_milestone, successor_project, successor_milestone,
    lag_working_days, added_on)
select gen_random_uuid(), 0, a.id, ma.id, b.id, mb.id, 0, date '2008-04-01' + a.i % 900
from numbered a join numbered b on b.i = a.i + 1
    join project_milestone ma on ma.project = a.id and ma.position = 1
    join project_milestone mb on mb.project = b.id and mb.position = 1
where a.i % 500 <> 0;

insert into business_case (id, version, project, written_after, benefit_changes, approved_version, decided_on, deciding_role,
    approved_costs, approved_benefits, realised_benefits)
select id, 0, id, 0, 1, 1, date '2008-05-14', 'PARTNERSHIP_ADMIN', 60000, 150000, 30000
from numbered where i % 3 <> 0;

insert into business_case_year
select id, year, 20000, 50000, 10000 from numbered, unnest(array['2008-09', '2009-10', '2010-11']) year where i % 3 <> 0;

insert into project_spending
select id, '2009-10', stream, 2500 from numbered, unnest(array['CORE', 'ADDED_VALUE']) stream;

insert into practice (id, version, source, title, summary, service_area, keywords, shared_on, status)
select gen_random_uuid(), 0, n.lead, 'How we do the ' || t || 'th thing',
    'Before, nobody knew. Now all know, and it costs less than before. '
        || (select string_agg('word' || (t * 7 + j * 31) % 3000, ' ') from generate_series(1, 60) j),
    'Service ' || t % 50, 'Lean', date '2006-04-01' + t % 1500, 'SHARED'
from generate_series(0, 49999) t join numbered n on n.i = t % 11000;

insert into event_kind (id, version, code, name) values (gen_random_uuid(), 0, 'BENCH', 'Bench');

insert into event (id, version, kind, title, starts_at, ends_at, booking_closes_at, place, capacity, member_price, other_price,
    overtaking, status, confirmed_places, waiting_places, accepted_bookings)
select md5('bench event' || e)::uuid, 0, 'BENCH', 'Event ' || e, timestamptz '2008-04-01 09:00Z' + e * interval '4 hours',
    timestamptz '2008-04-01 12:00Z' + e * interval '4 hours', timestamptz '2008-03-25 09:00Z' + e * interval '4 hours', 'Hall', 40,
    50, 80, false, case when e % 10 = 0 then 'HELD' else 'ANNOUNCED' end, 40, 10, 50
from generate_series(0, 1999) e;

insert into booking (id, version, event, organisation, booked_by, places, number, booked_on, price_each, status, charge)
select gen_random_uuid(), 0, md5('bench event' || b % 2000)::uuid, n.lead, n.lead, 1, 1 + b / 2000, date '2008-02-01' + b % 365,
    50, case when b / 2000 < 40 then 'CONFIRMED' else 'WAITING' end, case when b / 2000 < 40 then 50 else 0 end
from generate_series(0, 99999) b join numbered n on n.i = (b / 2000 + b % 2000) % 400;

drop table numbered;
