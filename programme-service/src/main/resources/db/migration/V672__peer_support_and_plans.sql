-- Who is accredited to help other organisations. Who a contact is, membership says.
create table peer (
    id            uuid   primary key,
    version       bigint not null,
    contact       uuid   not null,
    organisation  uuid   not null,
    accredited_on date   not null,
    retired_on    date   check (retired_on >= accredited_on)
);
create unique index a_contact_is_in_the_pool_once on peer (contact) where retired_on is null;
create index peer_by_day on peer (accredited_on, id);
create index peer_in_pool on peer (accredited_on, id) where retired_on is null;
create index peer_of_organisation on peer (organisation, accredited_on, id);

create table peer_skill (
    peer     uuid    not null references peer (id),
    position integer not null check (position between 0 and 19),
    skill    text    not null check (length(skill) between 1 and 100),
    primary key (peer, position)
);
create index peer_skill_by_skill on peer_skill (skill, peer);

create table peer_support (
    id                uuid   primary key,
    version           bigint not null,
    organisation      uuid   not null,
    kind              text   not null check (kind in ('REVIEW', 'MENTORING')),
    subject           text   not null check (length(subject) between 1 and 2000),
    requested_on      date   not null,
    status            text   not null check (status in ('REQUESTED', 'MATCHED', 'DONE', 'CANCELLED')),
    peer              uuid   references peer (id),
    matched_on        date   check (matched_on >= requested_on),
    done_on           date   check (done_on >= matched_on),
    outcome           text   check (length(outcome) between 1 and 4000),
    cancelled_because text   check (length(cancelled_because) <= 2000),
    constraint matched_with_a_peer check ((peer is null) = (matched_on is null)),
    constraint requested_without_a_peer check (status <> 'REQUESTED' or peer is null),
    constraint done_by_a_peer check (status not in ('MATCHED', 'DONE') or peer is not null),
    constraint something_came_of_what_is_done
        check ((status = 'DONE') = (done_on is not null) and (status = 'DONE') = (outcome is not null)),
    constraint cancelled_for_a_reason check ((status = 'CANCELLED') = (cancelled_because is not null))
);
create index peer_support_by_day on peer_support (requested_on, id);
create index peer_support_of_organisation on peer_support (organisation, requested_on, id);
create index peer_support_by_status on peer_support (status, requested_on, id);
create index peer_support_by_kind on peer_support (kind, requested_on, id);
create index peer_support_by_peer on peer_support (peer, requested_on, id);
create index peer_support_matched on peer_support (matched_on);
create index peer_support_done on peer_support (done_on);

-- What organisations that an early warning names were offered, by whom, and what came of it.
create table support_plan (
    id           uuid   primary key,
    version      bigint not null,
    organisation uuid   not null,
    warning      text   not null check (length(warning) between 1 and 500),
    opened_on    date   not null,
    closed_on    date   check (closed_on >= opened_on),
    conclusion   text   check (length(conclusion) between 1 and 2000),
    constraint closed_with_a_conclusion check ((closed_on is null) = (conclusion is null))
);
create index support_plan_by_day on support_plan (opened_on, id);
create index support_plan_open on support_plan (opened_on, id) where closed_on is null;
create index support_plan_of_organisation on support_plan (organisation, opened_on, id);

create table support_plan_support (
    id              uuid primary key,
    support_plan    uuid not null references support_plan (id),
    what            text not null check (length(what) between 1 and 2000),
    offered_by      uuid,
    offered_by_name text check (length(offered_by_name) between 1 and 200),
    offered_on      date not null,
    outcome         text check (length(outcome) between 1 and 2000),
    outcome_on      date check (outcome_on >= offered_on),
    constraint planned_by_one check (num_nonnulls(offered_by, offered_by_name) = 1),
    constraint something_came_of_it_on_a_day check ((outcome is null) = (outcome_on is null))
);
create index support_plan_support_of_plan on support_plan_support (support_plan);
