-- An amount that is sent stays below a thousand million pounds; what an account holds may be many of them.
alter table ledger_balance alter column balance type numeric(20, 2);
