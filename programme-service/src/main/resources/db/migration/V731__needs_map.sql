-- What organisations do for citizens: data of the partnership, not of the program.
create table service (
    id           uuid   primary key,
    version      bigint not null,
    code         text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name         text   not null check (length(name) between 1 and 100),
    service_area text   not null check (length(service_area) between 1 and 100)
);
create index service_of_area on service (lower(service_area), id);

-- What citizens need, and the services that meet it. Searched like good practice.
create table need (
    id                uuid     primary key,
    version           bigint   not null,
    code              text     not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    title             text     not null check (length(title) between 1 and 200),
    description       text     check (length(description) between 1 and 2000),
    status            text     not null check (status in ('RECORDED', 'WITHDRAWN')),
    withdrawn_because text     check (length(withdrawn_because) <= 2000),
    searched          tsvector not null generated always as (
        setweight(to_tsvector('english', title), 'A')
        || setweight(to_tsvector('english', coalesce(description, '')), 'B')) stored,
    constraint need_is_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index need_searched on need using gin (searched);
create index need_by_code on need (status, code, id);

create table need_service (
    need     uuid    not null references need (id),
    position integer not null check (position >= 0),
    service  text    not null references service (code),
    primary key (need, position),
    constraint a_need_names_a_service_once unique (need, service) deferrable initially deferred
);
create index need_service_by_service on need_service (service, need);

-- Which organisation runs a service, from a day on and until another.
create table service_provider (
    id                uuid   primary key,
    version           bigint not null,
    organisation      uuid   not null,
    service           text   not null references service (code),
    since             date   not null,
    until             date   check (until >= since),
    status            text   not null check (status in ('RECORDED', 'WITHDRAWN')),
    withdrawn_because text   check (length(withdrawn_because) <= 2000),
    constraint service_provider_is_withdrawn_for_a_reason
        check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
-- Whoever records a term waits for whoever records another of the same two, and sees it; the index says the same of two
-- that begin on one day.
create unique index service_provider_once on service_provider (service, organisation, since) where status = 'RECORDED';
create index service_provider_of_organisation on service_provider (organisation, id);
create index service_provider_of_service on service_provider (service, id);

-- Who runs which service on a day, of those that are there on it.
create function service_runs_on(day date)
    returns table (service text, organisation uuid, name text, sub_region text) language sql stable as $$
    select p.service, p.organisation, r.name, r.sub_region
    from service_provider p join registered_organisation r on r.id = p.organisation
    where p.status = 'RECORDED' and p.since <= day and (p.until is null or p.until >= day)
    and (r.active_from is null or r.active_from <= day) and (r.active_until is null or r.active_until >= day)
$$;
