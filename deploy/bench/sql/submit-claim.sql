-- POST /awards/{id}/claims, on any of some awards
\set one random(1, :some)
begin;
select pg_try_advisory_xact_lock(hashtextextended(gen_random_uuid()::text, 0));
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, accepted_on, completed_by, ended_on, former_reference, match_funding, offered_on, fund, part, call, application, decision,
    project, project_title, next_report_due_on, recipient, retention, status, eligible, payable, paid, retained, returned, title,
    version
from award where id = (:award::uuid[])[:one] for no key update;
select position, financial_year, kind, amount from award_amount where award = (:award::uuid[])[:one];
select position, id, condition_text, due_on, met_on, evidence, waived_because from award_condition where award = (:award::uuid[])[:one];
select position, id, basis, financial_year, amount, due_on, milestone, reached_on, requested, milestone_name from award_instalment where award = (:award::uuid[])[:one];
select position, predecessor, successor, novated_on, status_before, accepted_on from award_novation where award = (:award::uuid[])[:one];
select position, id, financial_year, amount, reason, demanded_on, due_on, received_on, reference from award_clawback where award = (:award::uuid[])[:one];
select position, name, unit, planned, agreed from award_output where award = (:award::uuid[])[:one];
select position, id, report_due_on, waived_until, reason, waived_on from award_report_waiver where award = (:award::uuid[])[:one];
select id from award where id = (:award::uuid[])[:one] for no key update;
insert into claim (approved_at, approved_by, award, claimant, financial_year, period_from, period_to, evidence, instalment, paid,
    paid_on, payable, payment_reference, returned_because, status, submitted_on, version, id)
values (null, null, (:award::uuid[])[:one], :council, '2008-09', '2008-10-21', '2008-12-09', '{Ledger extract}', null, null, null, null, null, null,
    'SUBMITTED', '2009-01-15', 0, gen_random_uuid())
returning id as claim \gset
insert into claim_line (claim, position, id, description, kind, spent, again, eligible, disallowed_because, may_come_again)
values (:claim, 0, gen_random_uuid(), 'Software and training', 'REVENUE', 0.01, null, null, null, false);
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'claim', :claim, 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 1200)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'funding.claims', :claim, 'concordat.funding.claim-submitted.v1',
    jsonb_build_object('state', jsonb_build_object('id', :claim::uuid, 'bench', repeat('x', 800)), 'changed',
        jsonb_build_array('status'))::text,
    0, current_date, now(), null, null, 0);
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 200, null, '"0"', repeat('x', 700), now());
commit;
