-- What is asked to be changed of awards. What is null or has no row stays as it is.
create table variation (
    id              uuid   primary key,
    version         bigint not null,
    award           uuid   not null references award (id),
    title           text   check (length(title) between 1 and 200),
    match_funding   numeric(14, 2) check (match_funding >= 0),
    lead            uuid,
    reason          text   not null check (length(reason) between 1 and 2000),
    proposed_by     text   not null,
    proposed_on     date   not null,
    new_total       numeric(14, 2) check (new_total > 0),
    changes_total   boolean not null,
    changes_lead    boolean not null,
    cuts_output     boolean not null,
    status          text   not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    decision        uuid   references decision (id) deferrable initially deferred,
    ended_on        date,
    end_reason      text   check (length(end_reason) <= 2000),
    check ((status = 'PROPOSED') = (ended_on is null)),
    constraint a_material_variation_is_a_bodys
        check (status <> 'APPROVED' or decision is not null or not (changes_total or changes_lead or cuts_output))
);
create unique index an_award_has_one_open_variation on variation (award) where status = 'PROPOSED';
create index variation_of_award on variation (award, proposed_on, id);

create table variation_amount (
    variation      uuid           not null references variation (id),
    position       integer        not null check (position >= 0),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    kind           text           not null check (kind in ('REVENUE', 'CAPITAL')),
    amount         numeric(14, 2) not null check (amount > 0),
    primary key (variation, position),
    unique (variation, financial_year, kind)
);
create table variation_output (
    variation uuid    not null references variation (id),
    position  integer not null check (position >= 0),
    name      text    not null check (length(name) between 1 and 200),
    unit      text    not null check (length(unit) between 1 and 50),
    planned   bigint  not null check (planned between 0 and 1000000000),
    quantity  bigint  not null check (quantity between 0 and 1000000000),
    primary key (variation, position),
    unique (variation, name)
);
create table variation_due_day (
    variation uuid    not null references variation (id),
    position  integer not null check (position >= 0),
    part      uuid    not null,
    due_on    date    not null,
    primary key (variation, position),
    unique (variation, part)
);

-- A body decides a variation as it decides an application: its award's, which both name.
alter table decision add column variation uuid references variation (id);
drop index an_application_is_approved_once;
create unique index an_application_is_approved_once on decision (application)
    where outcome = 'APPROVED' and variation is null;
create unique index a_variation_is_approved_once on decision (variation) where outcome = 'APPROVED';
alter table decision drop constraint decision_award_key;
create unique index an_award_is_of_one_decision on decision (award) where variation is null;
create index decision_of_variation on decision (variation, decided_on desc, id desc) where variation is not null;

alter table meeting_item add column variation uuid references variation (id);
drop index an_application_is_on_one_agenda;
create unique index an_application_is_on_one_agenda on meeting_item (application)
    where status = 'OPEN' and variation is null;
create unique index a_variation_is_on_one_agenda on meeting_item (variation) where status = 'OPEN';
