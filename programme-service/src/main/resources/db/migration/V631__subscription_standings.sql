-- Who was a member on which day: how each subscription stood after each step that membership told of, from the day on which
-- the step was true.
create table subscription_standing (
    subscription   uuid    not null,
    version        bigint  not null,
    organisation   uuid    not null,
    financial_year text    not null check (financial_year ~ '^\d{4}-\d{2}$'),
    effective_on   date    not null,
    in_force       boolean not null,
    primary key (subscription, version)
);
create index subscription_standing_of_organisation
    on subscription_standing (financial_year, organisation, subscription, version desc);
