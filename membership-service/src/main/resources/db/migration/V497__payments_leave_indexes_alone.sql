-- What a payment changes of a subscription (its status, what is paid) stands in no index, so that the new row stays within
-- its page and no index is written. Whether it is live is read from its end (see V031), what is unpaid from overdue.
drop index one_live_subscription;
create unique index one_live_subscription on subscription (organisation, financial_year) where ended_on is null;

-- the members of a year are found among the subscriptions of the year
drop index subscription_in_force_of_year;

drop index subscription_unpaid;
create index overdue_still on overdue (since) where until is null;

-- room for new rows
alter table subscription set (fillfactor = 80);
