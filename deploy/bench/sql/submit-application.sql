-- POST /applications/{id}/submission, on any of some applications, which stay as they are
\set one random(1, :some)
begin;
select pg_try_advisory_xact_lock(hashtextextended(gen_random_uuid()::text, 0));
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, applicant, call, approved, end_reason, decided_on, deferred_to_meeting, deferred_for_question, partnership_name,
    partnership_sub_region, title, summary, purpose, priorities, outcomes, match_funding, evidence_of_need, recommendation,
    recommended_amount, reserve_place, recommendation_reason, requested, resubmits, status, submitted_at, submitted_on, version
from application where id = (:application::uuid[])[:one] for no key update;
select organisation, share, agreed_on from application_member where application = (:application::uuid[])[:one];
select financial_year, kind, amount from application_amount where application = (:application::uuid[])[:one];
select question, answer from application_answer where application = (:application::uuid[])[:one];
select organisation, share from application_beneficiary where application = (:application::uuid[])[:one];
select name, unit, quantity from application_output where application = (:application::uuid[])[:one];
select id, title, url, media_type, size, sha256, added_at from application_attachment where application = (:application::uuid[])[:one];
select a.organisation, o.name, a.type, a.sub_region, a.parent, is_there(a, current_date) as active
from organisation_as_at a join organisation o on o.id = a.organisation
where a.organisation = :council and a.true_from <= current_date and (a.true_until is null or a.true_until > current_date);
select id, organisations, organisation_types, partnerships, sub_regions, status, fund, title, summary, kind, opens_at, closes_at,
    decide_by, budget, minimum, maximum, minimum_assessments, version from funding_call where id = :call;
select a.organisation, o.name, a.type, a.sub_region, a.parent, is_there(a, current_date) as active
from organisation_as_at a join organisation o on o.id = a.organisation
where a.organisation = :council and a.true_from <= current_date and (a.true_until is null or a.true_until > current_date);
select position, code, name, weight from call_priority where call = :call;
select position, code, text from call_question where call = :call;
update application set submitted_at = now(), version = version + 1 where id = (:application::uuid[])[:one];
update application_beneficiary set share = share where application = (:application::uuid[])[:one];
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'application', (:application::uuid[])[:one], 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 150)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'funding.applications', (:application::uuid[])[:one], 'concordat.funding.application-submitted.v1',
    jsonb_build_object('state', jsonb_build_object('id', (:application::uuid[])[:one], 'bench', repeat('x', 1000)), 'changed',
        jsonb_build_array('status'))::text,
    0, current_date, now(), null, null, 0);
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 200, null, '"0"', repeat('x', 1100), now());
commit;
