-- An amount that is sent stays below a thousand million pounds; what was paid in all may be many of them.
alter table subscription alter column paid type numeric(20, 2);
