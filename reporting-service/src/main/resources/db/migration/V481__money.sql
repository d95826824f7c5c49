-- Where the money comes from and where it goes. The tables that reports read already say more of what they kept; their facts
-- have a new edition, so that they are filled anew when the service starts.
alter table read_model.organisation add column parent uuid;
alter table read_model.subscription add column organisation uuid;
alter table read_model.fund_source
    add column source uuid,
    add column name text,
    add column restricted boolean;
alter table read_model.receipt
    add column fund uuid,
    add column source uuid,
    add column payment uuid;

create table read_model.fund (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    code        text        not null,
    name        text        not null
);
create index fund_of_record on read_model.fund (record);

create table read_model.allocation (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    fund           uuid           not null,
    financial_year text           not null,
    part           text           not null,
    amount         numeric(20, 2) not null
);
create index allocation_of_record on read_model.allocation (record);
create index allocation_at on read_model.allocation (financial_year, known_until, true_until);

create table read_model.carry_forward (
    record      uuid           not null,
    true_from   date           not null,
    true_until  date           not null check (true_until > true_from),
    known_from  timestamptz    not null,
    known_until timestamptz    not null check (known_until > known_from),
    fund        uuid           not null,
    out_of      text           not null,
    into_year   text           not null,
    amount      numeric(20, 2) not null
);
create index carry_forward_of_record on read_model.carry_forward (record);

create table read_model.fund_charge (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    fund           uuid           not null,
    financial_year text           not null,
    amount         numeric(20, 2) not null
);
create index fund_charge_of_record on read_model.fund_charge (record);
create index fund_charge_at on read_model.fund_charge (financial_year, known_until, true_until);

create table read_model.award_year (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    fund           uuid           not null,
    application    uuid,
    recipient      uuid           not null,
    title          text           not null,
    status         text           not null,
    is_open        boolean        not null,
    earlier        boolean        not null,
    financial_year text           not null,
    amount         numeric(20, 2) not null,
    returned       numeric(20, 2) not null,
    last_year      boolean        not null,
    paid_in_all    numeric(20, 2) not null,
    retained       numeric(20, 2) not null
);
create index award_year_of_record on read_model.award_year (record);
create index award_year_at on read_model.award_year (financial_year, known_until, true_until);

create table read_model.claim (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    award          uuid           not null,
    financial_year text           not null,
    spent          numeric(20, 2) not null,
    claimed        numeric(20, 2) not null,
    paid           numeric(20, 2) not null,
    settled        numeric(20, 2) not null
);
create index claim_of_record on read_model.claim (record);
create index claim_at on read_model.claim (award, known_until, true_until);

create table read_model.award_project (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    award       uuid        not null,
    overall     text,
    cost        text
);
create index award_project_of_record on read_model.award_project (record);
create index award_project_at on read_model.award_project (award, known_until, true_until);

create table read_model.award_spending (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    award          uuid           not null,
    financial_year text           not null,
    amount         numeric(20, 2) not null
);
create index award_spending_of_record on read_model.award_spending (record);
create index award_spending_at on read_model.award_spending (award, known_until, true_until);

create table read_model.programme_outturn (
    record            uuid           not null,
    true_from         date           not null,
    true_until        date           not null check (true_until > true_from),
    known_from        timestamptz    not null,
    known_until       timestamptz    not null check (known_until > known_from),
    code              text           not null,
    name              text           not null,
    financial_year    text           not null,
    total_budget      numeric(20, 2) not null,
    activities_budget numeric(20, 2) not null,
    actual            numeric(20, 2),
    outturn           numeric(20, 2)
);
create index programme_outturn_of_record on read_model.programme_outturn (record);
create index programme_outturn_at on read_model.programme_outturn (financial_year, known_until, true_until);

create table read_model.application_year (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    applicant      uuid           not null,
    financial_year text           not null,
    requested      numeric(20, 2) not null
);
create index application_year_of_record on read_model.application_year (record);
create index application_year_at on read_model.application_year (financial_year, known_until, true_until);

create table read_model.application_party (
    record       uuid          not null,
    true_from    date          not null,
    true_until   date          not null check (true_until > true_from),
    known_from   timestamptz   not null,
    known_until  timestamptz   not null check (known_until > known_from),
    applicant    uuid          not null,
    organisation uuid          not null,
    basis        text          not null,
    place        integer       not null,
    share        numeric(9, 4) not null
);
create index application_party_of_record on read_model.application_party (record);

create table read_model.population (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    true_on      date        not null,
    counted_by   text        not null,
    figure       numeric     not null
);
create index population_of_record on read_model.population (record);
create index population_at on read_model.population (organisation, known_until, true_until);

create table read_model.award_decision (
    record      uuid           not null,
    true_from   date           not null,
    true_until  date           not null check (true_until > true_from),
    known_from  timestamptz    not null,
    known_until timestamptz    not null check (known_until > known_from),
    award       uuid           not null,
    amount      numeric(20, 2) not null,
    decided_on  date           not null
);
create index award_decision_of_record on read_model.award_decision (record);
create index award_decision_at on read_model.award_decision (award, known_until, true_until);

create table read_model.member_payment (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    organisation   uuid           not null,
    financial_year text           not null,
    amount         numeric(20, 2) not null
);
create index member_payment_of_record on read_model.member_payment (record);
create index member_payment_at on read_model.member_payment (financial_year, known_until, true_until);

create table read_model.member_event (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    held_on     date        not null
);
create index member_event_of_record on read_model.member_event (record);

create table read_model.member_booking (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    event        uuid        not null,
    places       integer     not null,
    attended     integer
);
create index member_booking_of_record on read_model.member_booking (record);
create index member_booking_at on read_model.member_booking (event, known_until, true_until);

create table read_model.member_visit (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    visited_on   date        not null
);
create index member_visit_of_record on read_model.member_visit (record);
create index member_visit_at on read_model.member_visit (visited_on, known_until, true_until);

create table read_model.member_match (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    other        uuid        not null,
    offered_on   date        not null
);
create index member_match_of_record on read_model.member_match (record);
create index member_match_at on read_model.member_match (offered_on, known_until, true_until);

create table read_model.commitment_signature (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    organisation uuid        not null,
    commitment   uuid        not null,
    signed_on    date        not null
);
create index commitment_signature_of_record on read_model.commitment_signature (record);
create index commitment_signature_at on read_model.commitment_signature (organisation, known_until, true_until);
