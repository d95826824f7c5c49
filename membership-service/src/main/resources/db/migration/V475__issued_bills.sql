-- Invoices and credit notes as they went to the members: whom they came from and went to, and what they said. What was issued
-- before has none, and what is imported from earlier books was issued elsewhere.
create table issued_bill (
    number       text primary key,
    subscription uuid  not null references subscription (id),
    bill         jsonb not null,
    constraint a_bill_is_kept_under_its_number check (bill ->> 'number' = number)
);
create trigger issued_bill_append_only before update or delete on issued_bill
    for each row execute function append_only();
