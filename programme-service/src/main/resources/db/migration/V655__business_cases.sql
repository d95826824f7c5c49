-- What projects are to cost and to bring, and what came of it.
create table business_case (
    id               uuid   primary key,
    version          bigint not null,
    project          uuid   not null unique references project (id),
    written_by       text   not null,
    benefit_changes  int    not null,
    approved_version int    not null check (approved_version >= 0),
    decided_on       date,
    body             uuid,
    deciding_role    text,
    reference        text   check (length(reference) <= 500),
    because          text   check (length(because) <= 2000),
    constraint approved_by_a_body_or_a_role check (
        (approved_version = 0 and num_nonnulls(decided_on, body, deciding_role) = 0)
        or (decided_on is not null and (body is null) <> (deciding_role is null)))
);

create table business_case_cost (
    business_case  uuid not null references business_case (id),
    position       int  not null,
    financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    kind           text not null check (kind in ('CAPITAL', 'REVENUE')),
    amount         numeric(14,2) not null check (amount >= 0),
    primary key (business_case, position)
);

create table benefit (
    id            uuid    primary key,
    business_case uuid    not null references business_case (id),
    position      int     not null,
    description   text    not null check (length(description) between 1 and 2000),
    measure       text    not null check (length(measure) between 1 and 500),
    scale         text    not null check (scale in ('NUMBER', 'MONEY', 'SHARE', 'POPULATION')),
    cashable      boolean not null,
    owner_role    text    not null check (owner_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    baseline      numeric(16, 4) check (baseline >= 0),
    review_on     date    not null,
    constraint cashable_is_money check (not cashable or scale = 'MONEY')
);
create index benefit_of_case on benefit (business_case);

create table benefit_year (
    benefit        uuid not null references benefit (id),
    position       int  not null,
    financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    planned        numeric(16, 4) not null check (planned >= 0),
    primary key (benefit, position)
);

create table benefit_realisation (
    benefit        uuid not null references benefit (id),
    position       int  not null,
    financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    realised       numeric(16, 4) not null check (realised >= 0),
    recorded_on    date not null,
    evidence       text not null check (length(evidence) between 1 and 500),
    primary key (benefit, position)
);

-- As it was approved; nothing of it is changed.
create table business_case_version (
    business_case uuid  not null references business_case (id),
    number        int   not null check (number > 0),
    content       jsonb not null,
    primary key (business_case, number)
);
create function approved_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'An approved version is never changed';
end $$;
create trigger approved_version_stays before update or delete on business_case_version
    for each row execute function approved_version_stays();
