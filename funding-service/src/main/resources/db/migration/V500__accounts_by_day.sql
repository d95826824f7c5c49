-- A fund's accounts one level deeper: what is set aside stands by financial year and part of the region, what is committed
-- and paid by award too. Each account adds up into the one it is part of, and keeps its balance at the end of each day on
-- which it moved, so that none can be below zero on any day and a balance as at a day is one row.
create table ledger_account (
    id             bigint generated always as identity primary key,
    fund           uuid   not null references ledger_book (fund),
    kind           text   not null check (kind in ('SOURCE', 'UNALLOCATED', 'ALLOCATED', 'COMMITTED', 'PAID')),
    financial_year text   check (financial_year ~ '^\d{4}-\d{2}$'),
    part           text   check (length(part) between 1 and 50),
    award          uuid,
    part_of        bigint references ledger_account (id),
    unique (id, kind),
    constraint one_account_of_a_name unique nulls not distinct (fund, kind, financial_year, part, award),
    check ((financial_year is null) = (part is null)),
    check (kind not in ('SOURCE', 'UNALLOCATED') or financial_year is null),
    check (award is null or kind in ('COMMITTED', 'PAID') and financial_year is not null),
    check ((part_of is null) = (financial_year is null))
);
create index ledger_account_of_award on ledger_account (award) where award is not null;
create index ledger_account_of_part on ledger_account (fund, part);

-- Finds an account or opens it, and those that it adds up into.
create function ledger_account_of(of_fund uuid, of_kind text, of_year text, of_part text, of_award uuid) returns bigint
    language plpgsql as $$
declare
    found_id bigint;
begin
    select id into found_id from ledger_account
    where fund = of_fund and kind = of_kind and financial_year is not distinct from of_year
        and part is not distinct from of_part and award is not distinct from of_award;
    if found_id is null then
        insert into ledger_account (fund, kind, financial_year, part, award, part_of)
        values (of_fund, of_kind, of_year, of_part, of_award, case
            when of_award is not null then ledger_account_of(of_fund, of_kind, of_year, of_part, null)
            when of_year is not null then ledger_account_of(of_fund, of_kind, null, null, null) end)
        returning id into found_id;
    end if;
    return found_id;
end $$;

-- What is closed stays as it is; a month is closed once it is over, and in its turn.
alter table ledger_book add column closed_until date;

create table month_end (
    id      uuid   primary key,
    version bigint not null,
    fund    uuid   not null references ledger_book (fund),
    day     date   not null,
    unique (fund, day),
    constraint ends_a_month check (extract(day from day + 1) = 1)
);
create trigger month_end_append_only before update or delete on month_end
    for each row execute function append_only();
create trigger month_end_never_truncated before truncate on month_end
    for each statement execute function append_only();

create function month_closed() returns trigger language plpgsql as $$
begin
    update ledger_book set closed_until = new.day
    where fund = new.fund
        and (closed_until is null or new.day = (closed_until + 1 + interval '1 month')::date - 1);
    if not found then
        raise exception 'month % is not the next to close', new.day using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger month_closed after insert on month_end for each row execute function month_closed();

alter table ledger_entry disable trigger user;
alter table ledger_entry add column from_ledger_account bigint references ledger_account (id);
alter table ledger_entry add column to_ledger_account bigint references ledger_account (id);
alter table ledger_entry add column reverses uuid references ledger_entry (id);
update ledger_entry set
    from_ledger_account = ledger_account_of(fund, from_account, null, null, null),
    to_ledger_account = ledger_account_of(fund, to_account, null, null, null);
alter table ledger_entry drop column from_account;
alter table ledger_entry drop column to_account;
alter table ledger_entry rename column from_ledger_account to from_account;
alter table ledger_entry rename column to_ledger_account to to_account;
alter table ledger_entry alter column from_account set not null;
alter table ledger_entry alter column to_account set not null;
alter table ledger_entry add constraint moves_between_two_accounts check (from_account <> to_account);
alter table ledger_entry add constraint reversed_once unique (reverses);
alter table ledger_entry enable trigger user;
create index ledger_entry_from on ledger_entry (from_account, effective_on, sequence);
create index ledger_entry_to on ledger_entry (to_account, effective_on, sequence);
create index ledger_entry_of_organisation on ledger_entry (organisation, effective_on) where organisation is not null;
create index ledger_entry_about on ledger_entry (business_id);

drop table ledger_balance;
create table ledger_balance (
    account bigint         not null,
    kind    text           not null,
    day     date           not null,
    balance numeric(20, 2) not null,
    primary key (account, day),
    foreign key (account, kind) references ledger_account (id, kind),
    constraint never_below_zero check (kind = 'SOURCE' or balance >= 0),
    -- the outside world gives; what it has given stands here with a minus, so that all accounts add up to zero
    constraint source_never_takes check (kind <> 'SOURCE' or balance <= 0)
);

insert into ledger_balance (account, kind, day, balance)
select account, kind, day, sum(moved) over (partition by account order by day)
from (select account, day, sum(moved) as moved from (
          select from_account as account, effective_on as day, -amount as moved from ledger_entry
          union all
          select to_account, effective_on, amount from ledger_entry) movement
      group by account, day) of_a_day
join ledger_account a on a.id = account;

-- Moves an account and those that it adds up into, from a day on. Of an account that does not cover it on some day the
-- refusal names the first such day in its detail.
create function ledger_move(moved bigint, since date, by_amount numeric) returns void language plpgsql as $$
declare
    next_account ledger_account;
    before numeric;
    uncovered date;
begin
    while moved is not null loop
        select * into next_account from ledger_account where id = moved;
        if not exists (select 1 from ledger_balance where account = moved and day = since) then
            select balance into before from ledger_balance where account = moved and day < since order by day desc limit 1;
            insert into ledger_balance (account, kind, day, balance)
            values (moved, next_account.kind, since, coalesce(before, 0));
        end if;
        if next_account.kind <> 'SOURCE' and by_amount < 0 then
            select min(day) into uncovered from ledger_balance
            where account = moved and day >= since and balance + by_amount < 0;
        elsif next_account.kind = 'SOURCE' and by_amount > 0 then
            select min(day) into uncovered from ledger_balance
            where account = moved and day >= since and balance + by_amount > 0;
        end if;
        if uncovered is not null then
            raise exception 'account % does not cover % on %', moved, by_amount, uncovered
                using errcode = 'check_violation', detail = uncovered::text;
        end if;
        update ledger_balance set balance = balance + by_amount where account = moved and day >= since;
        moved := next_account.part_of;
    end loop;
end $$;

-- An entry follows the last one of its book, is dated in an open month and moves the balances; nothing else may.
create or replace function ledger_post() returns trigger language plpgsql as $$
begin
    update ledger_book set entries = new.sequence, last_hash = new.hash
    where fund = new.fund and entries = new.sequence - 1 and last_hash = new.previous_hash
        and (closed_until is null or closed_until < new.effective_on);
    if not found then
        raise exception 'entry % does not follow the last entry of its book, or its month is closed', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    perform ledger_move(new.from_account, new.effective_on, -new.amount);
    perform ledger_move(new.to_account, new.effective_on, new.amount);
    return null;
end $$;

create trigger ledger_balance_by_entry before insert or update or delete on ledger_balance
    for each row execute function only_by_entry();
create trigger ledger_balance_never_truncated before truncate on ledger_balance
    for each statement execute function append_only();
create trigger ledger_account_append_only before update or delete on ledger_account
    for each row execute function append_only();
create trigger ledger_account_never_truncated before truncate on ledger_account
    for each statement execute function append_only();
