-- Visits to organisations. A visit stays under the organisation that was visited. An activity may leave its programme's plan
-- while the visit stays, so nothing holds it here.
create table visit (
    id                 uuid   primary key,
    version            bigint not null,
    organisation       uuid   not null,
    programme          uuid   references programme (id),
    activity           uuid   check (activity is null or programme is not null),
    visited_on         date   not null,
    findings           text   not null check (length(findings) between 1 and 4000),
    good_practice_seen text   check (length(good_practice_seen) <= 4000),
    advice_given       text   check (length(advice_given) <= 4000),
    follow_up          text   check (length(follow_up) <= 4000)
);
create index visit_by_day on visit (visited_on, id);
create index visit_of_organisation on visit (organisation, visited_on, id);
create index visit_of_programme on visit (programme, visited_on, id);
create index visit_of_activity on visit (activity, visited_on, id);

-- What is to be done after a visit, a peer review or a meeting of a body.
create table action (
    id              uuid   primary key,
    version         bigint not null,
    organisation    uuid   not null,
    source_kind     text   not null check (source_kind in ('VISIT', 'PEER_REVIEW', 'BOARD')),
    source_id       uuid   not null,
    agreed_on       date   not null,
    what            text   not null check (length(what) between 1 and 1000),
    owner_role      text   not null check (owner_role ~ '^[a-z][a-z0-9-]*$' and length(owner_role) <= 50),
    due_on          date   not null,
    status          text   not null check (status in ('OPEN', 'DONE', 'DROPPED')),
    evidence        text   check (length(evidence) <= 2000),
    done_on         date,
    dropped_because text   check (length(dropped_because) <= 2000),
    constraint due_from_the_day_it_was_agreed check (due_on >= agreed_on),
    constraint done_on_a_day_with_evidence
        check ((status = 'DONE') = (evidence is not null) and (status = 'DONE') = (done_on is not null)),
    constraint done_from_the_day_it_was_agreed check (done_on >= agreed_on),
    constraint dropped_for_a_reason check ((status = 'DROPPED') = (dropped_because is not null))
);
create index action_by_due_day on action (due_on, id);
create index action_open on action (due_on, id) where status = 'OPEN';
create index action_of_organisation on action (organisation, due_on, id);
create index action_open_of_organisation on action (organisation) where status = 'OPEN';
create index action_by_status on action (status, due_on, id);
create index action_by_source on action (source_kind, due_on, id);
create index action_of_source on action (source_id, due_on, id);
