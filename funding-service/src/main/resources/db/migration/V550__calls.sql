-- Tranches of a fund that are open for applications.
create table funding_call (
    id                  uuid           primary key,
    version             bigint         not null,
    fund                uuid           not null references fund (id),
    title               text           not null check (length(title) between 1 and 200),
    summary             text           not null check (length(summary) between 1 and 10000),
    kind                text           not null check (kind in ('OPEN', 'INVITED', 'COMMISSION')),
    opens_at            timestamptz    not null,
    closes_at           timestamptz    not null,
    decide_by           date           not null,
    budget              numeric(14, 2) not null,
    minimum             numeric(14, 2) not null check (minimum > 0),
    maximum             numeric(14, 2) not null,
    minimum_assessments integer        not null check (minimum_assessments between 1 and 20),
    organisations       boolean        not null,
    organisation_types  text[]         not null,
    partnerships        boolean        not null,
    sub_regions         text[]         not null,
    status              text           not null check (status in ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED')),
    check (opens_at < closes_at),
    check (minimum <= maximum and maximum <= budget)
);
create index funding_call_by_closing on funding_call (closes_at, id);
create index funding_call_of_fund on funding_call (fund, closes_at, id);
-- what the round looks for
create index funding_call_to_open on funding_call (opens_at) where status = 'PUBLISHED';
create index funding_call_to_close on funding_call (closes_at) where status = 'OPEN';

create table call_invitation (
    call         uuid    not null references funding_call (id),
    position     integer not null check (position >= 0),
    organisation uuid    not null,
    partnership  text    check (length(partnership) between 1 and 200),
    primary key (call, position)
);

create table call_priority (
    call     uuid          not null references funding_call (id),
    position integer       not null check (position >= 0),
    code     text          not null check (length(code) between 1 and 40),
    name     text          not null check (length(name) between 1 and 200),
    weight   numeric(5, 2) not null check (weight between 0 and 100),
    primary key (call, position),
    -- deferred, because a list that is amended moves its codes from place to place
    unique (call, code) deferrable initially deferred
);

create table call_question (
    call     uuid    not null references funding_call (id),
    position integer not null check (position >= 0),
    code     text    not null check (length(code) between 1 and 40),
    text     text    not null check (length(text) between 1 and 500),
    primary key (call, position),
    unique (call, code) deferrable initially deferred
);

-- whatever way priorities are written, those of a call weigh 100 per cent together when the transaction ends
create function call_priorities_weigh_the_whole() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.call else new.call end;
begin
    if (select sum(weight) from call_priority where call = changed) is distinct from 100.00 then
        raise exception 'The weights of the priorities of call % do not add up to 100', changed
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger call_priorities_weigh_the_whole
    after insert or update or delete on call_priority
    deferrable initially deferred for each row execute function call_priorities_weigh_the_whole();
