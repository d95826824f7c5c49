-- Which lines of bank statements have become payments, so that none does so twice. A line is known by a fingerprint of
-- what it says; what the bank wrote beside the amount may name people and is not kept.
create table bank_statement_line (
    fingerprint  text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    payment      uuid        not null unique references payment (id) deferrable initially deferred,
    subscription uuid        not null references subscription (id),
    imported_at  timestamptz not null
);
create trigger bank_statement_line_append_only before update or delete on bank_statement_line
    for each row execute function append_only();

-- a statement names invoices
create index subscription_by_invoice on subscription (invoice_number) where invoice_number is not null;
