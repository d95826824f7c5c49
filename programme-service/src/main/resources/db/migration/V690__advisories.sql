-- Networks and lead coverage as membership told them last.
create table known_network (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null
);

create table known_network_participant (
    network      uuid not null references known_network (id),
    organisation uuid not null,
    joined_on    date not null,
    left_on      date
);
create index known_network_participant_of_network on known_network_participant (network);

create table known_lead (
    id           uuid   primary key,
    version      bigint not null,
    organisation uuid   not null,
    role         text   not null
);
create index known_lead_by_role on known_lead (role);

create table known_lead_period (
    lead         uuid not null references known_lead (id),
    active_from  date,
    active_until date
);
create index known_lead_period_of_lead on known_lead_period (lead);

-- What is run once for all who subscribe, such as a warning and advice point.
create table hosted_service (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null check (length(name) between 1 and 200),
    purpose text   not null check (length(purpose) between 1 and 2000),
    host    uuid
);
create index hosted_service_by_name on hosted_service (name, id);

create table service_subscription (
    id            uuid   primary key,
    version       bigint not null,
    service       uuid   not null references hosted_service (id),
    organisation  uuid   not null,
    subscribed_on date   not null,
    ends_on       date   check (ends_on >= subscribed_on)
);
create unique index an_organisation_subscribes_once on service_subscription (service, organisation) where ends_on is null;
create index service_subscription_of_service on service_subscription (service, subscribed_on, id);
create index service_subscription_of_organisation on service_subscription (organisation, service);

-- Warnings, newsletters and policy updates, with those who were the audience on the day.
create table advisory (
    id                 uuid        primary key,
    version            bigint      not null,
    kind               text        not null check (kind in ('WARNING', 'NEWSLETTER', 'POLICY_UPDATE')),
    severity           text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    title              text        not null check (length(title) between 1 and 200),
    text               text        not null check (length(text) between 1 and 10000),
    link               text        check (link ~ '^https://' and length(link) <= 500),
    audience_network   uuid,
    audience_lead_role text        check (length(audience_lead_role) between 1 and 50),
    audience_service   uuid        references hosted_service (id),
    published_at       timestamptz not null,
    recipient_count    integer     not null check (recipient_count > 0),
    withdrawn_because  text        check (length(withdrawn_because) <= 2000),
    constraint for_one_audience check (num_nonnulls(audience_network, audience_lead_role, audience_service) = 1)
);
create index advisory_by_instant on advisory (published_at, id);
create index advisory_of_kind on advisory (kind, published_at, id);
create index advisory_of_severity on advisory (severity, published_at, id);
create index advisory_withdrawn on advisory (published_at, id) where withdrawn_because is not null;
create index advisory_of_service on advisory (audience_service);

create table advisory_recipient (
    advisory     uuid not null references advisory (id),
    organisation uuid not null,
    primary key (advisory, organisation)
);
create index advisory_recipient_by_organisation on advisory_recipient (organisation, advisory);

create table acknowledgement (
    id              uuid   primary key,
    version         bigint not null,
    advisory        uuid   not null,
    organisation    uuid   not null,
    acknowledged_on date   not null,
    constraint an_organisation_takes_note_once unique (advisory, organisation),
    constraint taken_note_of_by_a_recipient
        foreign key (advisory, organisation) references advisory_recipient (advisory, organisation)
);
