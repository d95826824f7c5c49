-- Where an organisation receives post, and where its invoices go if they go elsewhere. A line names no person.

-- First to third line, town, postcode, country.
create domain postal_address as text[] check (
    value is null
    or (cardinality(value) = 6 and num_nulls(value[1], value[4], value[5], value[6]) = 0 and value[6] ~ '^[A-Z]{2}$'));

alter table organisation
    add column postal_address postal_address,
    add column invoicing_address postal_address;

alter table reorganisation_successor
    add column postal_address postal_address,
    add column invoicing_address postal_address;
