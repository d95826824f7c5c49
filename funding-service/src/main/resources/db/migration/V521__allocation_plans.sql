-- How a fund's money of a year is shared among the sub-regions. A plan keeps what was counted, so that each of its figures
-- can be worked out again. It is never edited: its status moves on, and decisions release what it holds back.
create table allocation_plan (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null references fund (id),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    status         text           not null check (status in ('DRAFT', 'APPROVED', 'REPLACED')),
    planned_by     text           not null,
    replaces       uuid           references allocation_plan (id) check (replaces <> id),
    amount         numeric(14, 2) not null check (amount > 0),
    share          numeric(5, 2)  not null check (share between 0 and 100),
    base_share     numeric(5, 2)  check (base_share >= 0 and base_share < share),
    kept_for_need  numeric(5, 2)  not null check (kept_for_need between 0 and 100),
    contingency    numeric(5, 2)  not null check (contingency between 0 and 100 - share),
    counted_on     date           not null
);
-- a fund's year has one plan in force
create unique index one_approved_plan_a_year on allocation_plan (fund, financial_year) where status = 'APPROVED';
-- and no plan is replaced twice
create unique index a_plan_is_replaced_once on allocation_plan (replaces) where replaces is not null;
create index allocation_plan_by_year on allocation_plan (financial_year desc, id desc);
create index allocation_plan_of_fund on allocation_plan (fund, financial_year desc, id desc);

create table allocation_plan_weighting (
    plan               uuid          not null references allocation_plan (id),
    position           integer       not null check (position >= 0),
    kind               text          not null check (kind in ('ORGANISATIONS', 'STATISTIC', 'FIXED')),
    part               numeric(5, 2) not null check (part between 0 and 100),
    organisation_types text[]        not null,
    statistic          text          check (length(statistic) <= 50),
    source             text          check (length(source) <= 200),
    true_on            date,
    primary key (plan, position),
    -- a statistic has a source and a day, and nothing else has
    check ((kind = 'STATISTIC') = (statistic is not null)),
    check ((kind = 'STATISTIC') = (source is not null)),
    check ((kind = 'STATISTIC') = (true_on is not null))
);

create table allocation_plan_figure (
    plan       uuid           not null,
    weighting  integer        not null,
    sub_region text           not null,
    figure     numeric(20, 2) not null check (figure >= 0),
    primary key (plan, weighting, sub_region),
    -- whichever of the two is stored first
    foreign key (plan, weighting) references allocation_plan_weighting (plan, position) deferrable initially deferred
);

create table allocation_plan_share (
    plan       uuid           not null references allocation_plan (id),
    sub_region text           not null,
    share      numeric(14, 2) not null check (share >= 0),
    gated      boolean        not null,
    held       numeric(14, 2) not null check (held between 0 and share),
    primary key (plan, sub_region),
    check (gated or held = 0)
);

create table allocation_plan_release (
    plan       uuid           not null references allocation_plan (id),
    position   integer        not null check (position >= 0),
    kind       text           not null check (kind in ('GATE', 'NEED', 'CONTINGENCY')),
    part       text           not null,
    amount     numeric(14, 2) not null check (amount > 0 or (kind = 'GATE' and amount = 0)),
    decided_on date           not null,
    reason     text           not null check (length(reason) between 1 and 1000),
    reference  text           not null check (length(reference) between 1 and 500),
    primary key (plan, position)
);
-- a gate opens once
create unique index a_gate_opens_once on allocation_plan_release (plan, part) where kind = 'GATE';
