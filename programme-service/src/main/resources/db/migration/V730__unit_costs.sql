-- What councils do alike, and how people come to it: data of the partnership, not of the program.
create table costed_transaction (
    id           uuid   primary key,
    version      bigint not null,
    code         text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name         text   not null check (length(name) between 1 and 100),
    service_area text   not null check (length(service_area) between 1 and 100),
    unit         text   not null check (length(unit) between 1 and 50)
);

create table channel (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

-- What a transaction costs an organisation, in the parts that all count alike. It stays with the organisation that stated it,
-- whoever follows that.
create table unit_cost (
    id                uuid          primary key,
    version           bigint        not null,
    organisation      uuid          not null,
    transaction       text          not null references costed_transaction (code),
    channel           text          not null references channel (code),
    financial_year    text          not null check (financial_year ~ '^\d{4}-\d{2}$'),
    staff_hours       numeric(9,2)  not null check (staff_hours >= 0),
    hourly_rate       numeric(14,2) not null check (hourly_rate >= 0),
    overhead          numeric(6,4)  not null check (overhead between 0 and 10),
    other_cost        numeric(14,2) not null check (other_cost >= 0),
    volume            bigint        not null check (volume between 1 and 1000000000),
    shown             boolean       not null,
    status            text          not null check (status in ('STATED', 'WITHDRAWN')),
    withdrawn_because text          check (length(withdrawn_because) <= 2000),
    constraint unit_cost_is_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create unique index unit_cost_stated_once on unit_cost (transaction, channel, financial_year, organisation)
    where status = 'STATED';
create index unit_cost_of_year on unit_cost (financial_year, id);
create index unit_cost_of_organisation on unit_cost (organisation, id);
create index unit_cost_of_transaction on unit_cost (transaction, id);
create index unit_cost_on_channel on unit_cost (channel, id);
create index unit_cost_shown on unit_cost (id) where shown and withdrawn_because is null;
