-- The streams of money that a partnership has; a restricted one is spent only on what its giver named.
create table funding_stream (
    id         uuid    primary key,
    version    bigint  not null,
    code       text    not null constraint funding_stream_code_is_unique unique
                       check (code ~ '^[A-Z][A-Z0-9_]*$' and length(code) <= 50),
    name       text    not null check (length(name) between 1 and 100),
    restricted boolean not null
);

-- Which stream a source belongs to, and on which days it may be spent; sources of earlier times have neither.
alter table fund_source add column stream text references funding_stream (code);
alter table fund_source add column first_day date;
alter table fund_source add column last_day date;
alter table fund_source add constraint source_ends_after_it_begins check (last_day >= first_day);

-- That a source may be spent longer than was said; what was said before stays.
create table fund_source_extension (
    fund            uuid    not null references fund (id),
    position        integer not null check (position >= 0),
    id              uuid    not null unique,
    source          uuid    not null,
    last_day_before date    not null,
    last_day        date    not null,
    agreed_on       date    not null,
    reference       text    not null check (length(reference) between 1 and 200),
    reason          text    not null check (length(reason) between 1 and 1000),
    primary key (fund, position),
    foreign key (fund, source) references fund_source (fund, id),
    constraint extension_is_later check (last_day > last_day_before)
);
create trigger fund_source_extension_append_only before update or delete on fund_source_extension
    for each row execute function append_only();
create trigger fund_source_extension_never_truncated before truncate on fund_source_extension
    for each statement execute function append_only();

-- Looked at when the transaction ends, since source and extension are written one after the other.
create function source_extended() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from fund_source_extension
            where fund = new.fund and source = new.id and last_day_before = old.last_day and last_day = new.last_day) then
        raise exception 'the last day of source % moves later by an extension only', new.id
            using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create constraint trigger last_day_moves_by_extension after update on fund_source
    deferrable initially deferred for each row
    when (old.last_day is not null and (new.last_day is null or new.last_day > old.last_day))
    execute function source_extended();

-- Conditions of sources and returns owed to their givers.
create table fund_obligation (
    fund          uuid    not null references fund (id),
    position      integer not null check (position >= 0),
    id            uuid    not null unique,
    source        uuid    not null,
    kind          text    not null check (kind in ('CONDITION', 'RETURN')),
    what          text    not null check (length(what) between 1 and 1000),
    owed_since    date    not null,
    due_on        date    not null,
    outcome       text    check (outcome in ('FULFILLED', 'WAIVED')),
    settled_on    date,
    reference     text    check (length(reference) between 1 and 200),
    waiver_reason text    check (length(waiver_reason) between 1 and 1000),
    primary key (fund, position),
    foreign key (fund, source) references fund_source (fund, id),
    constraint due_after_owed check (due_on >= owed_since),
    constraint settled_after_owed check (settled_on >= owed_since),
    constraint settled_as_a_whole check ((outcome is null) = (settled_on is null)),
    constraint fulfilled_with_reference check ((outcome is not distinct from 'FULFILLED') = (reference is not null)),
    constraint waived_with_reason check ((outcome is not distinct from 'WAIVED') = (waiver_reason is not null))
);
create index fund_obligation_by_due_day on fund_obligation (due_on, id);
create index fund_obligation_open on fund_obligation (due_on, id) where settled_on is null;

create function settled_once() returns trigger language plpgsql as $$
begin
    raise exception 'obligation % was settled on % already', old.id, old.settled_on
        using errcode = 'restrict_violation';
end $$;
create trigger obligation_settled_once before update on fund_obligation
    for each row when (old.outcome is not null and old.* is distinct from new.*) execute function settled_once();
