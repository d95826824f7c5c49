-- What programme tells of support offers: who offers what for which objective. The newest version says all of it.
create table known_support_offer (
    id              uuid   primary key,
    version         bigint not null,
    level           text   not null check (level in ('NATIONAL', 'REGIONAL', 'SUB_REGIONAL', 'LOCAL')),
    offered_by      uuid,
    offered_by_name text   check (length(offered_by_name) <= 200),
    what            text   not null check (length(what) between 1 and 2000),
    -- objectives are told of elsewhere, perhaps later
    objective       uuid   not null,
    offered_to      uuid,
    valid_from      date   not null,
    valid_until     date
);
create index known_support_offer_for_objective on known_support_offer (objective);

-- A priority of a call may serve an objective, for which others offer support.
alter table call_priority add column objective uuid;
