-- The member's own number for what it pays: as it is known now, and as it stands on the invoice that was issued.
alter table subscription
    add column purchase_order_number text check (length(purchase_order_number) between 1 and 50),
    add column invoice_purchase_order_number text check (length(invoice_purchase_order_number) between 1 and 50),
    add constraint a_purchase_order_stands_on_an_invoice
        check (invoice_purchase_order_number is null or invoice_number is not null);
