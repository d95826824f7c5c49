-- Since when a call is public, and when it has changed last, for those who follow calls from outside.
alter table funding_call add column published_at timestamptz;
alter table funding_call add column changed_at timestamptz not null default now();
update funding_call c set
    published_at = (select min(h.occurred_at) from history h
        where h.aggregate_id = c.id and h.action = 'call-published'),
    changed_at = coalesce((select max(h.occurred_at) from history h where h.aggregate_id = c.id), now());
update funding_call set published_at = changed_at where status <> 'DRAFT' and published_at is null;
alter table funding_call add check (status = 'DRAFT' or published_at is not null);
create index public_call_by_change on funding_call (changed_at, id) where kind = 'OPEN' and status <> 'DRAFT';

create function call_changes() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    if new.status <> 'DRAFT' and new.published_at is null then
        new.published_at := new.changed_at;
    end if;
    return new;
end $$;
create trigger call_changes before insert or update on funding_call for each row execute function call_changes();
