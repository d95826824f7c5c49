-- Orders to invite many organisations at once, and how far each has come.

create table subscription_run (
    id                 uuid primary key,
    version            bigint not null,
    financial_year     text   not null,
    organisation_types text[] not null,
    members_of         text,
    effective_on       date   not null,
    reason             text,
    ordered_by         text   not null,
    state              text   not null check (state in ('RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    last_organisation  uuid,
    total              bigint not null check (total >= 0),
    raised             bigint not null check (raised >= 0),
    skipped            bigint not null check (skipped >= 0),
    failure            text,
    check (raised + skipped <= total)
);
create index running_subscription_run on subscription_run (id) where state = 'RUNNING';

create index subscription_in_force_of_year on subscription (financial_year, organisation)
    where status in ('AGREED', 'INVOICED', 'PART_PAID', 'PAID');
