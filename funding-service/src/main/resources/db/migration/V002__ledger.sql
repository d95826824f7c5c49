-- The double-entry ledger: one book per fund. Entries are only ever added; what the accounts hold is worked out by the
-- database from the entries, and it refuses an entry that would take an account below zero.
create table ledger_book (
    fund     uuid   primary key references fund (id),
    entries  bigint not null check (entries >= 0),
    last_hash text  not null
);

create table ledger_balance (
    fund    uuid           not null references ledger_book (fund),
    account text           not null check (account in ('SOURCE', 'UNALLOCATED', 'ALLOCATED', 'COMMITTED', 'PAID')),
    balance numeric(14, 2) not null,
    primary key (fund, account),
    constraint never_below_zero check (account = 'SOURCE' or balance >= 0),
    -- the outside world gives; what it has given stands here with a minus, so that all accounts add up to zero
    constraint source_never_takes check (account <> 'SOURCE' or balance <= 0)
);

create table ledger_entry (
    id              uuid           primary key,
    fund            uuid           not null references ledger_book (fund),
    sequence        bigint         not null check (sequence > 0),
    posted_at       timestamptz    not null,
    effective_on    date           not null,
    from_account    text           not null,
    to_account      text           not null,
    amount          numeric(14, 2) not null check (amount > 0),
    posted_by       text           not null,
    reason          text           not null,
    business_object text           not null,
    business_id     uuid           not null,
    organisation    uuid,
    previous_hash   text           not null,
    hash            text           not null,
    unique (fund, sequence),
    check (from_account <> to_account)
);
create index ledger_entry_by_day on ledger_entry (fund, effective_on, sequence);

create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function append_only();
create trigger ledger_entry_never_truncated before truncate on ledger_entry
    for each statement execute function append_only();

-- An entry follows the last one of its book and moves the balances; nothing else may.
create function ledger_post() returns trigger language plpgsql as $$
begin
    update ledger_book set entries = new.sequence, last_hash = new.hash
    where fund = new.fund and entries = new.sequence - 1 and last_hash = new.previous_hash;
    if not found then
        raise exception 'entry % does not follow the last entry of its book', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    insert into ledger_balance (fund, account, balance)
    values (new.fund, new.from_account, 0), (new.fund, new.to_account, 0) on conflict do nothing;
    update ledger_balance set balance = balance - new.amount where fund = new.fund and account = new.from_account;
    update ledger_balance set balance = balance + new.amount where fund = new.fund and account = new.to_account;
    return null;
end $$;
create trigger ledger_post after insert on ledger_entry for each row execute function ledger_post();

create function only_by_entry() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'table % changes by ledger entries only', tg_table_name using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger ledger_balance_by_entry before insert or update or delete on ledger_balance
    for each row execute function only_by_entry();
create trigger ledger_book_by_entry before update or delete on ledger_book
    for each row execute function only_by_entry();
create trigger ledger_balance_never_truncated before truncate on ledger_balance
    for each statement execute function append_only();
create trigger ledger_book_never_truncated before truncate on ledger_book
    for each statement execute function append_only();
