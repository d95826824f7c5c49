-- Since when an organisation is asked to subscribe: what is expected as at a day begins with it.
alter table subscription add column raised_on date;
update subscription s set raised_on = coalesce(
    (select min(h.effective_on) from history h where h.aggregate_id = s.id and h.action = 'subscription-raised'),
    s.agreed_on, s.joined_on);
alter table subscription alter column raised_on set not null;
