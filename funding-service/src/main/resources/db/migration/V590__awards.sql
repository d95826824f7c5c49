-- What was promised to whom, how it is paid and what became of it. The money itself stands in the ledger.
create table award (
    id             uuid           primary key,
    version        bigint         not null,
    fund           uuid           not null references fund (id),
    part           text           not null check (length(part) between 1 and 50),
    call           uuid           references funding_call (id),
    application    uuid           unique references application (id),
    decision       uuid,
    recipient      uuid           not null,
    title          text           not null check (length(title) between 1 and 200),
    match_funding  numeric(14, 2) not null check (match_funding >= 0),
    retention      numeric(5, 2)  not null check (retention >= 0 and retention < 100),
    status         text           not null check (status in
        ('OFFERED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'WITHDRAWN', 'TERMINATED')),
    offered_on     date           not null,
    accepted_on    date,
    ended_on       date,
    completed_by   text,
    eligible       numeric(14, 2) not null check (eligible >= 0),
    payable        numeric(14, 2) not null check (payable >= 0),
    paid           numeric(14, 2) not null check (paid >= 0),
    retained       numeric(14, 2) not null check (retained >= 0),
    returned       numeric(14, 2) not null check (returned >= 0),
    check ((status in ('COMPLETED', 'WITHDRAWN', 'TERMINATED')) = (ended_on is not null)),
    check (status <> 'WITHDRAWN' or paid = 0),
    constraint no_more_is_paid_than_is_payable check (paid + retained <= payable),
    constraint no_more_comes_back_than_was_paid check (returned <= paid)
);
create index award_by_day on award (offered_on, id);
create index award_of_fund on award (fund, offered_on, id);
create index award_of_call on award (call, offered_on, id);
create index award_of_recipient on award (recipient, offered_on, id);
create index award_by_status on award (status, offered_on, id);

create table award_amount (
    award          uuid           not null references award (id),
    position       integer        not null check (position >= 0),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    kind           text           not null check (kind in ('REVENUE', 'CAPITAL')),
    amount         numeric(14, 2) not null check (amount > 0),
    primary key (award, position),
    unique (award, financial_year, kind) deferrable initially deferred
);

create table award_condition (
    award           uuid    not null references award (id),
    position        integer not null check (position >= 0),
    id              uuid    not null unique,
    condition_text  text    not null check (length(condition_text) between 1 and 1000),
    due_on          date,
    met_on          date,
    evidence        text    check (length(evidence) <= 500),
    waived_because  text    check (length(waived_because) <= 1000),
    primary key (award, position),
    check (met_on is null or waived_because is null)
);

create table award_instalment (
    award          uuid           not null references award (id),
    position       integer        not null check (position >= 0),
    id             uuid           not null unique,
    basis          text           not null check (basis in ('ON_DATE', 'ON_MILESTONE')),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14, 2) not null check (amount > 0),
    due_on         date,
    milestone      uuid,
    reached_on     date,
    requested      boolean        not null,
    primary key (award, position),
    check ((basis = 'ON_DATE') = (due_on is not null)),
    check ((basis = 'ON_MILESTONE') = (milestone is not null))
);
create index award_instalment_of_milestone on award_instalment (milestone);

create table award_novation (
    award       uuid    not null references award (id),
    position    integer not null check (position >= 0),
    predecessor uuid    not null,
    successor   uuid    not null check (successor <> predecessor),
    novated_on  date    not null,
    accepted_on date,
    primary key (award, position)
);

create table award_clawback (
    award          uuid           not null references award (id),
    position       integer        not null check (position >= 0),
    id             uuid           not null unique,
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    amount         numeric(14, 2) not null check (amount > 0),
    reason         text           not null check (length(reason) between 1 and 1000),
    demanded_on    date           not null,
    due_on         date           not null,
    received_on    date,
    reference      text           check (length(reference) <= 200),
    primary key (award, position),
    check (due_on >= demanded_on),
    check (received_on >= demanded_on)
);

-- What recipients ask to be paid.
create table claim (
    id                uuid           primary key,
    version           bigint         not null,
    award             uuid           not null references award (id),
    claimant          uuid           not null,
    financial_year    text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    period_from       date           not null,
    period_to         date           not null,
    evidence          text[]         not null,
    instalment        uuid           references award_instalment (id),
    status            text           not null check (status in ('SUBMITTED', 'APPROVED', 'PAID', 'RETURNED')),
    submitted_on      date           not null,
    payable           numeric(14, 2) check (payable >= 0),
    approved_by       text,
    paid              numeric(14, 2) check (paid >= 0),
    paid_on           date,
    payment_reference text           check (length(payment_reference) <= 200),
    returned_because  text           check (length(returned_because) <= 1000),
    check (period_to >= period_from),
    check (status not in ('APPROVED', 'PAID') or payable is not null and approved_by is not null),
    check ((status = 'PAID') = (paid is not null)),
    check ((paid is null) = (paid_on is null)),
    constraint no_more_is_paid_than_is_approved check (paid <= payable)
);
create index claim_of_award on claim (award, submitted_on, id);
create index claim_awaiting_payment on claim (award, financial_year) where status = 'APPROVED';
create unique index instalment_is_asked_for_once on claim (instalment) where status <> 'RETURNED';

create table claim_line (
    claim              uuid           not null references claim (id),
    position           integer        not null check (position >= 0),
    id                 uuid           not null unique,
    description        text           not null check (length(description) between 1 and 500),
    kind               text           not null check (kind in ('REVENUE', 'CAPITAL')),
    spent              numeric(14, 2) not null check (spent > 0),
    again              uuid           references claim_line (id),
    eligible           numeric(14, 2) check (eligible between 0 and spent),
    disallowed_because text           check (length(disallowed_because) <= 1000),
    may_come_again     boolean        not null,
    primary key (claim, position)
);
create index claim_line_again on claim_line (again) where again is not null;

-- Whether an organisation's last day is before a day, as far as membership has told.
create function has_ended_before(asked uuid, day date) returns boolean language plpgsql stable as $$
begin
    return exists (
        select 1 from organisation_as_at o
        where o.organisation = asked and o.true_from <= day and (o.true_until is null or o.true_until > day)
            and o.active_until < day);
end $$;
