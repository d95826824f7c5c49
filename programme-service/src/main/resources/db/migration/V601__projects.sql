-- What sorts of project there are: data of the partnership, not of the program.
create table project_kind (
    id      uuid   primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

create table project (
    id                      uuid    primary key,
    version                 bigint  not null,
    title                   text    not null check (length(title) between 1 and 200),
    lead                    uuid    not null,
    sub_region              text    check (length(sub_region) <= 50),
    service_area            text    check (length(service_area) <= 100),
    programme               uuid    references programme (id),
    kind                    text    references project_kind (code),
    award                   uuid,
    proposed_on             date    not null,
    proposed_by             text    not null,
    stage                   text    not null
        check (stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING', 'CLOSED', 'REFUSED', 'STOPPED')),
    hold_reason             text    check (length(hold_reason) <= 2000),
    award_suspended         boolean not null,
    held_on                 date,
    submitted_gate          text    check (submitted_gate in ('MANDATE', 'DELIVERY', 'CLOSING', 'CLOSURE')),
    submitted_on            date,
    submitted_by            text,
    business_case_reference text    check (length(business_case_reference) <= 500),
    business_case_version   text    check (length(business_case_version) <= 50),
    lessons_note            text    check (length(lessons_note) <= 4000),
    stop_reason             text    check (length(stop_reason) <= 500),
    reports_every           text    not null check (reports_every in ('MONTHLY', 'QUARTERLY')),
    report_due_days         integer not null check (report_due_days between 1 and 90),
    delivery_from           date,
    next_period_from        date,
    last_report             uuid,
    reported_period_ends_on date,
    reported_revision       integer check (reported_revision > 0),
    schedule                text    check (schedule in ('GREEN', 'AMBER', 'RED')),
    cost                    text    check (cost in ('GREEN', 'AMBER', 'RED')),
    benefits                text    check (benefits in ('GREEN', 'AMBER', 'RED')),
    overall                 text    check (overall in ('GREEN', 'AMBER', 'RED')),
    overall_reason          text    check (length(overall_reason) <= 2000),
    escalated               boolean not null,
    constraint an_award_has_one_project unique (award),
    constraint on_hold_since_a_day check ((hold_reason is not null or award_suspended) = (held_on is not null)),
    constraint what_is_over_is_not_on_hold
        check (held_on is null or stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING')),
    constraint submitted_by_somebody
        check ((submitted_gate is null) = (submitted_on is null) and (submitted_gate is null) = (submitted_by is null)),
    constraint delivery_rests_on_a_business_case
        check (stage not in ('DELIVERY', 'CLOSING', 'CLOSED') or business_case_version is not null and delivery_from is not null),
    constraint closed_with_a_lessons_note check (stage <> 'CLOSED' or lessons_note is not null)
);
create index project_by_day on project (proposed_on, id);
create index project_of_lead on project (lead);
create index project_of_programme on project (programme, proposed_on, id);
create index project_of_sub_region on project (sub_region, proposed_on, id);
create index project_by_stage on project (stage, proposed_on, id);
create index project_on_hold on project (proposed_on, id) where held_on is not null;
create index project_escalated on project (proposed_on, id) where escalated;

create table project_partner (
    project      uuid    not null references project (id),
    position     integer not null check (position >= 0),
    organisation uuid    not null,
    primary key (project, position),
    unique (project, organisation) deferrable initially deferred
);
create index project_partner_of_organisation on project_partner (organisation, project);

-- What was decided at the gates; nothing of it is changed.
create table project_gate_decision (
    project         uuid    not null references project (id),
    position        integer not null check (position >= 0),
    gate            text    not null check (gate in ('MANDATE', 'DELIVERY', 'CLOSING', 'CLOSURE')),
    outcome         text    not null check (outcome in ('PASS', 'CONDITIONS', 'REFER_BACK', 'REFUSE', 'STOP')),
    decided_on      date    not null,
    body            uuid,
    deciding_role   text,
    reference       text    check (length(reference) <= 500),
    because         text    check (length(because) <= 2000),
    gate_conditions text    check (length(gate_conditions) <= 2000),
    primary key (project, position),
    constraint decided_by_a_body_or_a_role check ((body is null) <> (deciding_role is null)),
    constraint a_body_minutes_its_decision check (body is null or reference is not null),
    constraint conditions_are_said check ((outcome = 'CONDITIONS') = (gate_conditions is not null)),
    constraint refused_before_delivery check (outcome <> 'REFUSE' or gate in ('MANDATE', 'DELIVERY')),
    constraint stopped_from_delivery_on check (outcome <> 'STOP' or gate in ('CLOSING', 'CLOSURE'))
);
create index project_gate_decision_by_day on project_gate_decision (decided_on);
create unique index a_gate_passes_once on project_gate_decision (project, gate) where outcome in ('PASS', 'CONDITIONS');

create table project_milestone (
    project          uuid    not null references project (id),
    position         integer not null check (position >= 0),
    id               uuid    not null,
    title            text    not null check (length(title) between 1 and 200),
    baseline_on      date,
    forecast_on      date,
    achieved_on      date,
    evidence         text    check (length(evidence) <= 1000),
    reopened_because text    check (length(reopened_because) <= 2000),
    primary key (project, position),
    unique (project, id) deferrable initially deferred,
    constraint achieved_with_evidence check ((achieved_on is null) = (evidence is null))
);

create table project_baseline (
    project       uuid    not null references project (id),
    position      integer not null check (position >= 0),
    decided_on    date    not null,
    body          uuid,
    deciding_role text,
    reference     text    check (length(reference) <= 500),
    because       text    check (length(because) <= 2000),
    primary key (project, position)
);

create table project_baseline_day (
    project     uuid    not null references project (id),
    position    integer not null check (position >= 0),
    baseline    integer not null check (baseline > 0),
    milestone   uuid    not null,
    baseline_on date,
    primary key (project, position),
    unique (project, baseline, milestone)
);

-- How projects went, period by period; a correction is another row, and the last one is in force.
create table highlight_report (
    id                uuid    primary key,
    project           uuid    not null references project (id),
    period_from       date    not null,
    period_ends_on    date    not null check (period_ends_on > period_from),
    revision          integer not null check (revision > 0),
    schedule          text    not null check (schedule in ('GREEN', 'AMBER', 'RED')),
    cost              text    not null check (cost in ('GREEN', 'AMBER', 'RED')),
    benefits          text    not null check (benefits in ('GREEN', 'AMBER', 'RED')),
    overall           text    not null check (overall in ('GREEN', 'AMBER', 'RED')),
    overall_reason    text    check (length(overall_reason) <= 2000),
    summary           text    check (length(summary) <= 4000),
    reported_on       date    not null check (reported_on > period_ends_on),
    corrected_because text    check (length(corrected_because) <= 2000),
    in_force          boolean not null,
    unique (project, period_ends_on, revision)
);
create unique index one_report_on_a_period_is_in_force on highlight_report (project, period_ends_on) where in_force;
create index highlight_report_of_project on highlight_report (project, id);

-- What funding told of awards last, so that old news changes nothing.
create table heard_award (
    id        uuid   primary key,
    version   bigint not null,
    recipient uuid   not null,
    standing  text   not null check (standing in ('OTHER', 'RUNNING', 'SUSPENDED', 'ENDED'))
);
