-- What membership tells of organisations, as far as projects need it: who may lead them, where, and who follows. The count
-- of councils keeps its own copy.
create table registered_organisation (
    id           uuid   primary key,
    version      bigint not null,
    name         text   not null,
    type         text   not null,
    sub_region   text   not null,
    active_from  date,
    active_until date,
    successors   uuid[] not null
);
create index registered_organisation_by_sub_region on registered_organisation (sub_region);
create index registered_organisation_ended on registered_organisation (active_until) where active_until is not null;

-- The bodies that may decide at the gates of projects.
create table governance_body (
    id           uuid   primary key,
    version      bigint not null,
    name         text   not null,
    active_from  date   not null,
    active_until date
);

-- What a programme lays down for its projects.
alter table programme
    add column gate_body       uuid,
    add column gate_role       text
        check (gate_role in ('PARTNERSHIP_ADMIN', 'PROGRAMME_OFFICER', 'FINANCE_OFFICER', 'BOARD_MEMBER')),
    add column report_due_days integer check (report_due_days between 1 and 90),
    add constraint one_gate_decider check (gate_body is null or gate_role is null);
