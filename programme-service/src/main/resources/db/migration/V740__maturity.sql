-- What organisations are asked about themselves and the competency of their staff, when, and what they answer.
create table questionnaire (
    id               uuid   primary key,
    version          bigint not null,
    code             text   not null check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    edition          int    not null check (edition > 0),
    previous_edition uuid   unique references questionnaire (id),
    kind             text   not null check (kind in ('MATURITY', 'COMPETENCY')),
    status           text   not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    title            text   not null check (length(title) between 1 and 200),
    constraint one_of_each_edition unique (code, edition),
    constraint the_first_edition_follows_none check ((edition = 1) = (previous_edition is null))
);
create index questionnaire_by_code on questionnaire (code, id);
create index questionnaire_of_kind on questionnaire (kind, code, id);
create index questionnaire_of_status on questionnaire (status, code, id);

create table questionnaire_dimension (
    questionnaire uuid not null references questionnaire (id),
    position      int  not null check (position between 0 and 19),
    code          text not null check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name          text not null check (length(name) between 1 and 200),
    primary key (questionnaire, position),
    constraint a_dimension_is_named_once unique (questionnaire, code) deferrable initially deferred
);

create table question (
    id            uuid primary key,
    questionnaire uuid not null references questionnaire (id),
    position      int  not null check (position between 0 and 99),
    code          text not null check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    dimension     text not null,
    text          text not null check (length(text) between 1 and 1000),
    answer        text not null check (answer in ('LEVEL', 'YES_NO', 'CHOICES')),
    constraint a_question_is_asked_once unique (questionnaire, code) deferrable initially deferred
);

create table question_level (
    question uuid not null references question (id),
    position int  not null check (position between 0 and 9),
    name     text not null check (length(name) between 1 and 200),
    primary key (question, position)
);

create table question_option (
    question uuid not null references question (id),
    position int  not null check (position between 0 and 29),
    code     text not null check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name     text not null check (length(name) between 1 and 200),
    primary key (question, position),
    constraint an_option_is_named_once unique (question, code) deferrable initially deferred
);

create table question_required_level (
    question       uuid not null references question (id),
    position       int  not null check (position between 0 and 29),
    role           text not null check (role ~ '^[a-z][a-z0-9-]{0,49}$'),
    required_level int  not null check (required_level between 0 and 9),
    primary key (question, position),
    constraint a_role_requires_one_level unique (question, role) deferrable initially deferred
);

-- What was published is what was answered.
create function published_questions_stay() returns trigger language plpgsql as $$
begin
    if (select status from questionnaire where id = old.questionnaire) <> 'DRAFT' then
        raise exception 'A published questionnaire never changes';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_questions_stay before update or delete on question
    for each row execute function published_questions_stay();
create trigger published_dimensions_stay before update or delete on questionnaire_dimension
    for each row execute function published_questions_stay();

create table assessment_round (
    id            uuid   primary key,
    version       bigint not null,
    questionnaire uuid   not null references questionnaire (id),
    name          text   not null check (length(name) between 1 and 200),
    opens_on      date   not null,
    closes_on     date   not null check (closes_on >= opens_on),
    closed_on     date   check (closed_on >= opens_on)
);
create index assessment_round_by_day on assessment_round (opens_on, id);
create index assessment_round_of_questionnaire on assessment_round (questionnaire, opens_on, id);
create index assessment_round_not_closed on assessment_round (opens_on, id) where closed_on is null;
create index assessment_round_closed on assessment_round (opens_on, id) where closed_on is not null;

create table assessment_round_type (
    round             uuid not null references assessment_round (id),
    position          int  not null check (position between 0 and 49),
    organisation_type text not null check (length(organisation_type) between 1 and 50),
    primary key (round, position)
);

create table answer_sheet (
    id           uuid   primary key,
    version      bigint not null,
    round        uuid   not null references assessment_round (id),
    organisation uuid   not null,
    role         text   check (role ~ '^[a-z][a-z0-9-]{0,49}$'),
    status       text   not null check (status in ('DRAFT', 'SUBMITTED')),
    submitted_on date,
    sub_region   text   check (length(sub_region) between 1 and 50),
    constraint what_is_submitted_counts_somewhere check (
        (status = 'SUBMITTED') = (submitted_on is not null) and (status = 'SUBMITTED') = (sub_region is not null))
);
create unique index one_sheet_of_an_organisation_and_round on answer_sheet (round, organisation) where role is null;
create index answer_sheet_of_round on answer_sheet (round, id);
create index answer_sheet_of_round_and_organisation on answer_sheet (round, organisation, id);
create index answer_sheet_of_organisation on answer_sheet (organisation, id);
create index answer_sheet_of_status on answer_sheet (status, id);

-- A blank has no row.
create table sheet_choice (
    sheet         uuid not null references answer_sheet (id),
    position      int  not null check (position >= 0),
    question      text not null check (length(question) between 1 and 50),
    level         int  check (level between 0 and 9),
    yes           boolean,
    chosen_option text check (length(chosen_option) between 1 and 50),
    primary key (sheet, position),
    constraint one_thing_is_chosen check (num_nonnulls(level, yes, chosen_option) = 1),
    constraint nothing_is_chosen_twice unique nulls not distinct (sheet, question, chosen_option)
        deferrable initially deferred
);

create table sheet_dimension (
    sheet     uuid not null references answer_sheet (id),
    position  int  not null check (position between 0 and 19),
    dimension text not null check (length(dimension) between 1 and 50),
    level_sum int  not null check (level_sum >= 0),
    answered  int  not null check (answered between 1 and 100),
    primary key (sheet, position),
    constraint a_dimension_is_added_up_once unique (sheet, dimension) deferrable initially deferred
);
