-- A fund is credited and debited net. The VAT that came with a subscription's payment, or went back with its refund, stands
-- beside it; what was booked before is as it was told then.
alter table receipt add column vat numeric(14, 2) not null default 0 check (vat >= 0);
alter table waiting_payment add column vat numeric(14, 2) not null default 0 check (vat >= 0);
alter table refund add column vat numeric(14, 2) not null default 0 check (vat >= 0);
alter table receipt alter column vat drop default;
alter table waiting_payment alter column vat drop default;
alter table refund alter column vat drop default;
