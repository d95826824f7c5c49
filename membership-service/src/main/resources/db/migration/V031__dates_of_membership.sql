-- From when to when an organisation was a member of a year: what reports as at a day ask for.
alter table subscription add column agreed_on date;
alter table subscription add column ended_on date;

update subscription s set
    agreed_on = (select min(h.effective_on) from history h
                 where h.aggregate_id = s.id and h.action = 'subscription-agreed'),
    ended_on = (select max(h.effective_on) from history h
                where h.aggregate_id = s.id and h.action in ('subscription-declined', 'subscription-withdrawn'));

alter table subscription add constraint agreed_members_say_since_when
    check (status not in ('AGREED', 'INVOICED', 'PART_PAID', 'PAID') or agreed_on is not null);
alter table subscription add constraint ended_subscriptions_say_since_when
    check ((status in ('INVITED', 'AGREED', 'INVOICED', 'PART_PAID', 'PAID')) = (ended_on is null));

create index subscription_with_invoice on subscription (invoice_due_on) where invoice_number is not null;
