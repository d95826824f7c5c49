-- What organisations ask the partnership.
create table enquiry (
    id            uuid   primary key,
    version       bigint not null,
    organisation  uuid   not null,
    subject       text   not null check (length(subject) between 1 and 200),
    question      text   not null check (length(question) between 1 and 4000),
    theme         text   references theme (code),
    asked_on      date   not null,
    answer_due_on date   not null check (answer_due_on >= asked_on),
    answer        text   check (length(answer) between 1 and 4000),
    answered_on   date   check (answered_on >= asked_on),
    constraint answered_on_a_day check ((answer is null) = (answered_on is null))
);
create index enquiry_by_due_day on enquiry (answer_due_on, id);
create index enquiry_unanswered on enquiry (answer_due_on, id) where answered_on is null;
create index enquiry_of_organisation on enquiry (organisation, answer_due_on, id);
create index enquiry_of_theme on enquiry (theme, answer_due_on, id);

-- Who offers what to whom, for which objective.
create table support_offer (
    id              uuid   primary key,
    version         bigint not null,
    level           text   not null check (level in ('NATIONAL', 'REGIONAL', 'SUB_REGIONAL', 'LOCAL')),
    offered_by      uuid,
    offered_by_name text   check (length(offered_by_name) between 1 and 200),
    what            text   not null check (length(what) between 1 and 2000),
    objective       uuid   not null references objective (id),
    offered_to      uuid,
    valid_from      date   not null,
    valid_until     date   check (valid_until >= valid_from),
    constraint offered_by_one check (num_nonnulls(offered_by, offered_by_name) = 1)
);
create index support_offer_by_day on support_offer (valid_from, id);
create index support_offer_for_objective on support_offer (objective, valid_from, id);
create index support_offer_at_level on support_offer (level, valid_from, id);
create index support_offer_to_organisation on support_offer (offered_to, valid_from, id);

-- What organisations said they can take; nothing of it is changed, and the last one holds.
create table support_limit (
    id           uuid    primary key,
    version      bigint  not null,
    organisation uuid    not null,
    per_quarter  integer not null check (per_quarter between 0 and 1000),
    stated_on    date    not null
);
create index support_limit_by_day on support_limit (stated_on, id);
create index support_limit_of_organisation on support_limit (organisation, stated_on, id);

create table project_capacity (
    id             uuid    primary key,
    version        bigint  not null,
    organisation   uuid    not null,
    financial_year text    not null check (financial_year ~ '^\d{4}-\d{2}$'),
    projects       integer not null check (projects between 0 and 1000),
    stated_on      date    not null
);
create index project_capacity_by_day on project_capacity (stated_on, id);
create index project_capacity_of_year on project_capacity (financial_year, stated_on, id);
create index project_capacity_of_organisation on project_capacity (organisation, financial_year, stated_on, id);
create index project_in_delivery on project (lead) where stage = 'DELIVERY' and held_on is null;
