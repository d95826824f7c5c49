-- POST /subscriptions/{id}/payments, on any of the invoiced ones, with the events of the payment and of its subscription
\set one random(1, :invoiced_count)
begin;
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, agreed_on, amount, card_amount, class_name, credited, ended_on, financial_year, invoice_number, invoice_issued_on, invoice_due_on, invoice_amount, invoice_vat, joined_on, lapsed_on, organisation, organisation_type, override_reason, override_proposed_by, override_approved_by, paid, proposed_amount, proposal_reason, proposed_by, raised_on, rate_card, restored_on, status, sub_region, vat_rate, version, write_off_approved_by, write_off_asked_by, write_off_reason, written_off, written_off_on from subscription where id = (:invoiced::uuid[])[:one] for no key update;
select id, active_from, active_until, name, parent, sub_region, type, version, website from organisation where id = :organisation;
insert into payment (id, version, subscription, organisation, financial_year, amount, received_on, method, reference, vat)
values (gen_random_uuid(), 0, (:invoiced::uuid[])[:one], :organisation, '2008-09', 1, current_date, 'BANK_TRANSFER',
    'pgbench', 0)
returning id as payment \gset
update subscription set paid = paid + 1, version = version + 1 where id = (:invoiced::uuid[])[:one];
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'payment', gen_random_uuid(), 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 500)));
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'subscription', gen_random_uuid(), 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 500)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'membership.payments', :payment, 'concordat.membership.payment-received.v1',
    jsonb_build_object('state', jsonb_build_object('id', :payment::text, 'subscription', (:invoiced::uuid[])[:one],
        'organisation', :organisation::text, 'financialYear', '2008-09', 'amount', jsonb_build_object('amount', '1.00', 'currency',
        'GBP'), 'receivedOn', current_date, 'method', 'BANK_TRANSFER', 'reference', 'pgbench'), 'changed',
        jsonb_build_array('amount', 'id'))::text,
    0, current_date, now(), null, null, 0);
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'membership.subscriptions', (:invoiced::uuid[])[:one], 'concordat.membership.subscription-part-paid.v1',
    jsonb_build_object('state', jsonb_build_object('id', (:invoiced::uuid[])[:one], 'bench', repeat('x', 1200)), 'changed',
        jsonb_build_array('paid'))::text,
    0, current_date, now(), null, null, 0);
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 201, '/bench', '"0"', repeat('x', 400), now());
commit;
