-- POST /subscriptions without its event; each is declined at once, because an organisation has one live subscription a year
begin;
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, active_from, active_until, name, parent, sub_region, type, version, website from organisation where id = :organisation;
select id, card_version, financial_year, grace_days, name, reminder_days, version from rate_card
where financial_year = '2008-09' and card_version is not null order by card_version desc fetch first 1 rows only;
select rate_card, position, name, annual_amount, pro_rata, vat_rate from rate_card_rate where rate_card = :card;
select rate_card, organisation_type, rate_name from rate_card_type where rate_card = :card;
select id, agreed_on, amount, card_amount, class_name, credited, ended_on, financial_year, invoice_number, invoice_issued_on, invoice_due_on, invoice_amount, invoice_vat, joined_on, lapsed_on, organisation, organisation_type, override_reason, override_proposed_by, override_approved_by, paid, proposed_amount, proposal_reason, proposed_by, raised_on, rate_card, restored_on, status, sub_region, vat_rate, version, write_off_approved_by, write_off_asked_by, write_off_reason, written_off, written_off_on from subscription
where organisation = :organisation and financial_year = '2008-09'
    and status in ('INVITED', 'AGREED', 'INVOICED', 'PART_PAID', 'PAID') fetch first 1 rows only;
insert into subscription (id, version, organisation, organisation_type, sub_region, financial_year, rate_card, class_name,
    joined_on, raised_on, card_amount, amount, vat_rate, status, paid, ended_on)
values (gen_random_uuid(), 0, :organisation, 'FIRE', 'merseyside', '2008-09', :card, 'Bench', '2008-04-01', '2008-04-01', 2000, 2000, 0,
    'DECLINED', 0, '2008-04-01');
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'subscription', gen_random_uuid(), 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 500)));
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 201, '/bench', '"0"', repeat('x', 400), now());
commit;
