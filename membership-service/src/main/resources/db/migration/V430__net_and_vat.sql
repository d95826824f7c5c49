-- Income is net. The VAT in what is paid of an invoice, or still asked of it, is in the invoice's proportion: rounded so that
-- a part and what it leaves make up the whole, and the last penny goes with the last payment.
create function vat_in(s subscription, part numeric) returns numeric language sql immutable as
    'select case when coalesce(s.invoice_amount, 0) = 0 then 0
        else s.invoice_vat - round(s.invoice_vat * (s.invoice_amount - part) / s.invoice_amount, 2) end';

-- How much of each payment and refund is VAT: by what its subscription had paid before it and after it.
alter table payment add column vat numeric(14, 2);
alter table refund add column vat numeric(14, 2);

alter table payment disable trigger payment_append_only;
alter table refund disable trigger refund_append_only;
with booked as (
    select id, subscription, amount from payment
    union all
    select id, subscription, -amount from refund),
running as (
    -- ids are given out in the order of time
    select id, subscription, amount, sum(amount) over (partition by subscription order by id) as paid from booked),
split as (
    select r.id, abs(vat_in(s, least(r.paid, s.invoice_amount)) - vat_in(s, least(r.paid - r.amount, s.invoice_amount)))
        as vat
    from running r join subscription s on s.id = r.subscription),
paid as (update payment p set vat = split.vat from split where split.id = p.id)
update refund r set vat = split.vat from split where split.id = r.id;
alter table payment enable trigger payment_append_only;
alter table refund enable trigger refund_append_only;

alter table payment alter column vat set not null;
alter table payment add constraint vat_is_a_part_of_a_payment check (vat between 0 and amount);
alter table refund alter column vat set not null;
alter table refund add constraint vat_is_a_part_of_a_refund check (vat between 0 and amount);
