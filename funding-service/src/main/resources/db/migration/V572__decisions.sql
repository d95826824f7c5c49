-- What was decided, with seats, votes, conflicts, conditions and the policy applied. Nothing of it changes, but that a
-- delegated decision is reported to a meeting once.
create table decision (
    id                        uuid    primary key,
    version                   bigint  not null,
    application               uuid    not null,
    call                      uuid    not null,
    applicant                 uuid    not null,
    applicant_name            text,
    title                     text    not null,
    asked                     numeric(14, 2) not null check (asked > 0),
    recommended               numeric(14, 2) check (recommended >= 0),
    body                      uuid    not null,
    body_name                 text    not null,
    kind                      text    not null check (kind in ('DECISION', 'RECOMMENDATION')),
    decided_on                date    not null,
    meeting                   uuid,
    item                      uuid    constraint an_item_is_decided_once unique,
    presiding                 uuid,
    policy                    uuid    not null references delegation_policy (id),
    policy_name               text    not null,
    policy_from               date    not null,
    body_limit                numeric(14, 2),
    counted_amount            numeric(14, 2) not null,
    quorum                    integer not null check (quorum > 0),
    casting_vote_given        boolean not null,
    refers_second_no_quorum   boolean not null,
    delegated_between_meetings boolean not null,
    present                   integer not null check (present >= 0),
    in_conflict               integer not null check (in_conflict between 0 and present),
    able                      integer not null check (able between 0 and present),
    votes_for                 integer not null,
    votes_against             integer not null,
    abstentions               integer not null,
    casting_vote              text    check (casting_vote in ('FOR', 'AGAINST')),
    outcome                   text    not null,
    amount                    numeric(14, 2) check (amount > 0),
    decision_reason           text    check (length(decision_reason) <= 2000),
    question                  text    check (length(question) <= 1000),
    deferred_to               uuid,
    referred_to               uuid,
    award                     uuid    unique,
    reported_to               uuid,
    check ((meeting is null) = (item is null)),
    check (votes_for >= 0 and votes_against >= 0 and abstentions >= 0),
    constraint no_more_votes_than_seats check (votes_for + votes_against + abstentions <= able),
    constraint approved_with_an_award check ((outcome = 'APPROVED') = (award is not null)),
    constraint no_more_than_asked check (amount <= asked),
    constraint never_above_the_limit check (outcome <> 'APPROVED' or body_limit is null or amount <= body_limit),
    constraint below_quorum_there_is_no_decision
        check (meeting is null or able >= quorum or outcome in ('NO_QUORUM', 'DEFERRED')),
    constraint only_delegated_ones_are_reported check (reported_to is null or meeting is null)
);
create unique index an_application_is_approved_once on decision (application) where outcome = 'APPROVED';
create index decision_of_application on decision (application, decided_on desc, id desc);
create index decision_of_call on decision (call, decided_on desc, id desc);
create index decision_of_applicant on decision (applicant, decided_on desc, id desc);
create index decision_of_body on decision (body, decided_on desc, id desc);
create index decision_of_meeting on decision (meeting, decided_on desc, id desc);
create index decision_by_outcome on decision (outcome, decided_on desc, id desc);
create index decision_by_day on decision (decided_on desc, id desc);

create table decision_condition (
    decision uuid    not null references decision (id),
    position integer not null check (position >= 0),
    text     text    not null check (length(text) between 1 and 1000),
    due_on   date,
    primary key (decision, position)
);
create table decision_seat (
    decision          uuid    not null references decision (id),
    position          integer not null check (position >= 0),
    seat              uuid    not null,
    category          text    not null,
    organisation      uuid,
    organisation_name text,
    voting            boolean not null,
    present           boolean not null,
    deputy            boolean not null,
    declared_interest text,
    conflict_found    boolean not null,
    choice            text    check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    recorded_by_clerk boolean,
    primary key (decision, position),
    unique (decision, seat),
    check ((choice is null) = (recorded_by_clerk is null)),
    constraint no_vote_without_a_voice check (choice is null
        or (voting and present and organisation is not null and not conflict_found and declared_interest is null))
);
create table decision_counted_other (
    decision    uuid    not null references decision (id),
    position    integer not null check (position >= 0),
    application uuid    not null,
    amount      numeric(14, 2) not null check (amount >= 0),
    primary key (decision, position)
);

create function decision_stays() returns trigger language plpgsql as $$
begin
    if old.reported_to is not null
        or to_jsonb(new) - '{version,reported_to}'::text[] <> to_jsonb(old) - '{version,reported_to}'::text[] then
        raise exception 'decision % does not change', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger decision_stays before update on decision for each row execute function decision_stays();
create trigger decision_kept before delete on decision for each row execute function append_only();
create trigger decision_condition_kept before update or delete on decision_condition
    for each row execute function append_only();
create trigger decision_seat_kept before update or delete on decision_seat for each row execute function append_only();
create trigger decision_counted_other_kept before update or delete on decision_counted_other
    for each row execute function append_only();

-- Application, scores, declarations, votes, conditions and policy as one document, as they were when it was decided.
create table decision_pack (
    decision uuid  primary key references decision (id),
    pack     jsonb not null
);
create trigger decision_pack_kept before update or delete on decision_pack for each row execute function append_only();
