-- Which body decides which amount, from a day until the next policy begins.
create table delegation_policy (
    id          uuid   primary key,
    version     bigint not null,
    name        text   not null check (length(name) between 1 and 200),
    active_from date   not null constraint one_policy_begins_a_day unique
);
create table delegation_policy_step (
    policy                    uuid    not null references delegation_policy (id),
    position                  integer not null check (position >= 0),
    body                      uuid    not null,
    up_to                     numeric(14, 2) check (up_to > 0),
    quorum                    integer check (quorum between 1 and 200),
    casting_vote              boolean not null,
    refers_second_no_quorum   boolean not null,
    delegated_between_meetings boolean not null,
    primary key (policy, position),
    constraint each_body_has_one_step unique (policy, body)
);

-- Applications that an officer has found to be for one purpose.
create table purpose_link (
    id                 uuid   primary key,
    version            bigint not null,
    lower_application  uuid   not null,
    higher_application uuid   not null,
    reason             text   not null check (length(reason) between 1 and 1000),
    check (lower_application < higher_application),
    constraint linked_once unique (lower_application, higher_application)
);
create index purpose_link_of_the_higher on purpose_link (higher_application);
