-- POST /awards/{id}/claims/{claim}/payment, on any of some awards, whose sums stay as they are
\set one random(1, :some)
begin;
select pg_try_advisory_xact_lock(hashtextextended(gen_random_uuid()::text, 0));
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, accepted_on, completed_by, ended_on, former_reference, match_funding, offered_on, fund, part, call, application, decision,
    project, project_title, next_report_due_on, recipient, retention, status, eligible, payable, paid, retained, returned, title,
    version
from award where id = (:award::uuid[])[:one] for no key update;
select id as claim, approved_at, approved_by, award, claimant, financial_year, period_from, period_to, evidence, instalment, paid,
    paid_on, payable, payment_reference, returned_because, status, submitted_on, version
from claim where award = (:award::uuid[])[:one] limit 1 \gset c_
select position, financial_year, kind, amount from award_amount where award = (:award::uuid[])[:one];
select position, id, condition_text, due_on, met_on, evidence, waived_because from award_condition where award = (:award::uuid[])[:one];
select position, id, basis, financial_year, amount, due_on, milestone, reached_on, requested, milestone_name from award_instalment where award = (:award::uuid[])[:one];
select position, predecessor, successor, novated_on, status_before, accepted_on from award_novation where award = (:award::uuid[])[:one];
select position, id, financial_year, amount, reason, demanded_on, due_on, received_on, reference from award_clawback where award = (:award::uuid[])[:one];
select position, name, unit, planned, agreed from award_output where award = (:award::uuid[])[:one];
select position, id, report_due_on, waived_until, reason, waived_on from award_report_waiver where award = (:award::uuid[])[:one];
update award set paid = paid, version = version + 1 where id = (:award::uuid[])[:one];
select f.id, f.code, f.name, f.purpose, f.accountable_body, f.conditions, f.takes_subscriptions, s.position, s.id, s.kind, s.stream,
    s.name, s.financial_year, s.amount, s.programme, s.first_day, s.last_day, f.version
from fund f left join fund_source s on f.id = s.fund where f.id = :fund;
select entries + 1 as sequence, last_hash from ledger_book where fund = :fund for update \gset
insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account, amount, posted_by, reason,
    business_object, business_id, organisation, reverses, previous_hash, hash)
values (gen_random_uuid(), :fund, :sequence, now(), '2009-01-15',
    ledger_account_of(:fund, 'COMMITTED', '2008-09', 'REGIONAL', (:award::uuid[])[:one]),
    ledger_account_of(:fund, 'PAID', '2008-09', 'REGIONAL', (:award::uuid[])[:one]), 0.01, 'pgbench', 'Claim paid', 'claim', :c_claim, :council, null,
    :last_hash, encode(sha256(random()::text::bytea), 'hex'));
select position, id, description, kind, spent, again, eligible, disallowed_because, may_come_again from claim_line
where claim = :c_claim;
update claim set version = version + 1 where id = :c_claim;
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'award', (:award::uuid[])[:one], 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 300)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'funding.awards', (:award::uuid[])[:one], 'concordat.funding.award-paid.v1',
    jsonb_build_object('state', jsonb_build_object('id', (:award::uuid[])[:one], 'bench', repeat('x', 1500)), 'changed',
        jsonb_build_array('status'))::text,
    0, current_date, now(), null, null, 0);
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'claim', :c_claim, 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 200)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'funding.claims', :c_claim, 'concordat.funding.claim-paid.v1',
    jsonb_build_object('state', jsonb_build_object('id', :c_claim::uuid, 'bench', repeat('x', 800)), 'changed',
        jsonb_build_array('status'))::text,
    0, current_date, now(), null, null, 0);
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 200, null, '"0"', repeat('x', 800), now());
commit;
