-- Shared protocols, charters and concordats: what they say in each version, and who has signed which.

create table commitment (
    id                 uuid primary key,
    version            bigint not null,
    name               text   not null check (length(name) between 1 and 200),
    purpose            text   check (length(purpose) <= 2000),
    -- empty when it addresses organisations of every type
    organisation_types text[] not null,
    -- the share of the organisations it addresses that is to sign, in per cent
    target_share       integer check (target_share between 1 and 100)
);
create unique index commitment_by_lower_name on commitment (lower(name));
create index commitment_by_name on commitment (name, id);

create table commitment_edition (
    commitment   uuid    not null references commitment (id),
    position     integer not null check (position >= 0),
    document     text    not null check (length(document) between 1 and 500),
    published_on date    not null,
    -- the lowest first; empty for a commitment without levels
    levels       text[]  not null,
    primary key (commitment, position)
);
create function published_edition_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published version of a commitment never changes' using errcode = 'restrict_violation';
end $$;
create trigger published_edition_stays before update or delete on commitment_edition
    for each row execute function published_edition_stays();

create table signature (
    id           uuid primary key,
    version      bigint  not null,
    commitment   uuid    not null references commitment (id),
    edition      integer not null check (edition >= 1),
    organisation uuid    not null references organisation (id),
    signed_on    date    not null,
    evidence     text    check (length(evidence) <= 2000),
    inherited    boolean not null,
    unique (commitment, edition, organisation)
);
create index signature_in_order on signature (commitment, id);
create index signature_by_organisation on signature (organisation, commitment);

create table signature_level (
    signature  uuid    not null references signature (id),
    position   integer not null,
    level      text    not null check (length(level) between 1 and 100),
    reached_on date    not null,
    evidence   text    check (length(evidence) <= 2000),
    primary key (signature, position)
);
