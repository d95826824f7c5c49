-- A membership lapses when its invoice stays unpaid for longer than the days of grace that its rate card grants.
alter table rate_card add column grace_days integer check (grace_days between 0 and 366);

alter table subscription drop constraint subscription_status_check;
alter table subscription add constraint subscription_status_check check (status in
    ('INVITED', 'AGREED', 'INVOICED', 'PART_PAID', 'PAID', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'CANCELLED'));
alter table subscription add constraint only_an_unpaid_invoice_lapses
    check (status <> 'LAPSED' or (invoice_number is not null and paid < invoice_amount));

create index subscription_unpaid on subscription (invoice_due_on) where status in ('INVOICED', 'PART_PAID');
