-- Organisations that the partnership brings together, and what came of it.
create table match (
    id           uuid   primary key,
    version      bigint not null,
    organisation uuid   not null,
    other        uuid   not null,
    reason       text   not null check (length(reason) between 1 and 2000),
    offered_on   date   not null,
    status       text   not null check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CONCLUDED')),
    accepted_on  date   check (accepted_on >= offered_on),
    declined_on  date   check (declined_on >= offered_on),
    declined_because text check (length(declined_because) <= 2000),
    outcome_on   date   check (outcome_on >= accepted_on),
    outcome      text   check (length(outcome) <= 4000),
    constraint nobody_is_matched_with_itself check (organisation <> other),
    constraint accepted_before_it_comes_to_something check ((status in ('ACCEPTED', 'CONCLUDED')) = (accepted_on is not null)),
    constraint declined_on_a_day check ((status = 'DECLINED') = (declined_on is not null)),
    constraint concluded_with_an_outcome
        check ((status = 'CONCLUDED') = (outcome_on is not null) and (outcome_on is null) = (outcome is null))
);
create index match_by_day on match (offered_on, id);
create index match_of_organisation on match (organisation, offered_on, id);
create index match_of_other on match (other, offered_on, id);
create index match_by_acceptance on match (accepted_on) where accepted_on is not null;
-- one introduction at a time, whoever of the two is named first
create unique index a_pair_is_introduced_once on match (least(organisation, other), greatest(organisation, other))
    where status in ('OFFERED', 'ACCEPTED');
create index match_of_pair on match (least(organisation, other), greatest(organisation, other), declined_on);

-- How far a project has come; null for one that was refused or stopped, from which nobody learns how to go on.
create function place_of(stage text) returns integer language sql immutable as $$
    select array_position(array['MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING', 'CLOSED'], stage)
$$;
