-- The constraint that keeps invoice numbers unique has the same index.
drop index subscription_by_invoice;
