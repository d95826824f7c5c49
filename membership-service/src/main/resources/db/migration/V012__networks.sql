-- Interest groups, and which organisations take part in them from when until when.

create table network (
    id      uuid primary key,
    version bigint  not null,
    name    text    not null check (length(name) between 1 and 200),
    purpose text    not null check (length(purpose) between 1 and 2000),
    chair   uuid references contact (id),
    -- how many take part now; kept with the network so that joining and leaving change its version
    size    integer not null check (size >= 0)
);
create unique index network_by_lower_name on network (lower(name));
create index network_by_name on network (name, id);
create index network_by_chair on network (chair) where chair is not null;

create table network_membership (
    id             uuid primary key,
    version        bigint not null,
    network        uuid   not null references network (id),
    organisation   uuid   not null,
    representative uuid,
    joined_on      date   not null,
    -- the first day on which it no longer takes part
    left_on        date,
    check (left_on >= joined_on),
    foreign key (organisation) references organisation (id),
    -- somebody represents their own organisation only
    foreign key (representative, organisation) references contact (id, organisation)
);
create unique index one_open_network_membership on network_membership (network, organisation) where left_on is null;
create index network_membership_in_order on network_membership (network, id);
create index network_membership_by_organisation on network_membership (organisation);
create index network_membership_by_representative on network_membership (representative)
    where representative is not null;
