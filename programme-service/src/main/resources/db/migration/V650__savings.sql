-- What organisations save through activities and projects.
create table saving (
    id               uuid   primary key,
    version          bigint not null,
    organisation     uuid   not null,
    programme        uuid   references programme (id),
    -- of an activity that may be taken out of its programme later
    activity         uuid,
    project          uuid   references project (id),
    description      text   not null check (length(description) between 1 and 2000),
    service_area     text   not null check (length(service_area) between 1 and 100),
    kind             text   not null check (kind in ('CASHABLE', 'NON_CASHABLE')),
    recurrence       text   not null check (recurrence in ('ONE_OFF', 'RECURRING')),
    owner_role       text   not null check (owner_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    status           text   not null check (status in ('CLAIMED', 'EVIDENCED', 'VALIDATED', 'REJECTED')),
    claimed_on       date   not null,
    claimed_by       text   not null,
    reference        text   check (length(reference) between 1 and 500),
    service_quality  text   check (length(service_quality) between 1 and 1000),
    evidenced_on     date,
    evidenced_by     text,
    validated_on     date,
    rejected_because text   check (length(rejected_because) between 1 and 2000),
    duplicate_of     uuid   references saving (id),
    constraint saving_from_an_activity_or_a_project check (
        num_nonnulls(programme, activity) in (0, 2) and num_nonnulls(activity, project) = 1),
    constraint evidenced_as_a_whole check (
        num_nonnulls(reference, service_quality, evidenced_on, evidenced_by) in (0, 4)),
    constraint proven_by_evidence check (status not in ('EVIDENCED', 'VALIDATED') or evidenced_on is not null),
    constraint validated_on_a_day check ((status = 'VALIDATED') = (validated_on is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (rejected_because is not null)),
    constraint no_duplicate_of_itself check (duplicate_of <> id),
    constraint rejected_is_no_duplicate check (status <> 'REJECTED' or duplicate_of is null)
);
create index saving_by_day on saving (claimed_on, id);
create index saving_of_organisation on saving (organisation, claimed_on, id);
create index saving_of_programme on saving (programme) where programme is not null;
create index saving_of_project on saving (project) where project is not null;
create index saving_by_status on saving (status, claimed_on, id);
create index saving_that_is_a_duplicate on saving (duplicate_of) where duplicate_of is not null;
-- finds what may be one
create index saving_by_what_it_speaks_of on saving (organisation, kind, lower(service_area), id)
    where duplicate_of is null and status <> 'REJECTED';

create table saving_year (
    saving         uuid not null references saving (id),
    position       int  not null,
    financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
    low            numeric(14,2) not null check (low >= 0),
    expected       numeric(14,2) not null,
    high           numeric(14,2) not null,
    confirmed_on   date,
    primary key (saving, position),
    constraint saving_year_once unique (saving, financial_year) deferrable initially deferred,
    constraint saving_range_in_order check (low <= expected and expected <= high)
);
create index saving_year_that_counts on saving_year (financial_year, saving) where confirmed_on is not null;

-- Savings that look the same and are not, as somebody decided.
create table saving_distinction (
    saving uuid not null references saving (id),
    other  uuid not null references saving (id),
    primary key (saving, other),
    check (saving <> other)
);
create index saving_distinction_by_other on saving_distinction (other);
