-- Which organisations share which data with each other under a protocol they have signed.

create table sharing_agreement (
    id              uuid primary key,
    version         bigint not null,
    name            text   not null check (length(name) between 1 and 200),
    commitment      uuid   not null references commitment (id),
    purpose         text   not null check (length(purpose) between 1 and 2000),
    legal_basis     text   not null check (length(legal_basis) between 1 and 2000),
    data_categories text[] not null check (cardinality(data_categories) >= 1),
    starts_on       date   not null,
    review_on       date   not null,
    -- the first day on which nothing is shared any more
    ended_on        date,
    check (review_on > starts_on),
    check (ended_on >= starts_on)
);
create index sharing_agreement_by_review on sharing_agreement (review_on, id);
create index sharing_agreement_by_commitment on sharing_agreement (commitment, review_on, id);

create table sharing_agreement_party (
    agreement    uuid not null references sharing_agreement (id),
    organisation uuid not null references organisation (id),
    primary key (agreement, organisation)
);
create index sharing_agreement_by_party on sharing_agreement_party (organisation);
