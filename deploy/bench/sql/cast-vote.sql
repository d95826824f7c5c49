-- POST /meetings/{id}/items/{itemId}/votes, on any of some items
\set one random(1, :some)
begin;
select pg_try_advisory_xact_lock(hashtextextended(gen_random_uuid()::text, 0));
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, body, body_name, held_on, minutes_approved_at, status, version from meeting where id = :meeting;
select id, amount, application, decision, kind, meeting, position, presiding, status, variation, version
from meeting_item where id = (:item::uuid[])[:one] for no key update;
select position, text, due_on from meeting_item_condition where item = (:item::uuid[])[:one];
select seat, interest from meeting_item_interest where item = (:item::uuid[])[:one];
select seat, choice, recorded_by_clerk from meeting_item_vote where item = (:item::uuid[])[:one];
select id, applicant, call, approved, end_reason, decided_on, deferred_to_meeting, deferred_for_question, partnership_name,
    partnership_sub_region, title, summary, purpose, priorities, outcomes, match_funding, evidence_of_need, recommendation,
    recommended_amount, reserve_place, recommendation_reason, requested, resubmits, status, submitted_at, submitted_on, version
from application where id = (:application::uuid[])[:one];
select state from governance_body where id = (select body from meeting where id = :meeting);
select seat, deputy, present from meeting_attendance where meeting = :meeting;
select organisation, share, agreed_on from application_member where application = (:application::uuid[])[:one];
with recursive predecessor (id) as (select organisation from organisation_successor where successor = :council
    union select s.organisation from predecessor p join organisation_successor s on s.successor = p.id)
select id from predecessor;
with recursive follower (id) as (select successor from organisation_successor where organisation = :council
    union select s.successor from follower f join organisation_successor s on s.organisation = f.id)
select id from follower;
update meeting_item set version = version + 1 where id = (:item::uuid[])[:one];
insert into meeting_item_vote (item, seat, choice, recorded_by_clerk)
select (:item::uuid[])[:one], seat, 'FOR', false from meeting_attendance where meeting = :meeting limit 1
on conflict (item, seat) do update set choice = excluded.choice;
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'item', (:item::uuid[])[:one], 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 450)));
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 200, null, '"0"', repeat('x', 600), now());
commit;
