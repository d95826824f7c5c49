-- What programmes promise and what was done of it.
create table read_model.programme (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    id          uuid        not null,
    code        text        not null,
    name        text        not null
);
create index programme_of_record on read_model.programme (record);
create index programme_at on read_model.programme (id, known_until, true_until);

create table read_model.deliverable (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    programme      uuid        not null,
    code           text        not null,
    name           text        not null,
    place          integer     not null,
    activity       uuid        not null,
    title          text        not null,
    unit           text        not null,
    counted_from   text        not null,
    target         text        not null,
    how_many       integer,
    financial_year text        not null
);
create index deliverable_of_record on read_model.deliverable (record);
create index deliverable_at on read_model.deliverable (financial_year, known_until, true_until);

create table read_model.delivery (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    activity       uuid        not null,
    unit           text        not null,
    how_many       integer     not null,
    organisation   uuid,
    sub_region     text,
    financial_year text        not null
);
create index delivery_of_record on read_model.delivery (record);
create index delivery_at on read_model.delivery (financial_year, known_until, true_until);

-- What was shared: events, and who came.
create table read_model.held_event (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    id             uuid        not null,
    programme      uuid,
    activity       uuid,
    sub_region     text,
    financial_year text        not null
);
create index held_event_of_record on read_model.held_event (record);
create index held_event_at on read_model.held_event (financial_year, known_until, true_until);

create table read_model.booking (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    event        uuid        not null,
    organisation uuid        not null,
    places       integer     not null,
    attended     integer     not null,
    answers      integer     not null,
    points       integer     not null
);
create index booking_of_record on read_model.booking (record);
create index booking_at on read_model.booking (event, known_until, true_until);

create table read_model.visit (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    organisation   uuid        not null,
    activity       uuid,
    financial_year text        not null,
    quarter        integer     not null
);
create index visit_of_record on read_model.visit (record);
create index visit_at on read_model.visit (financial_year, known_until, true_until);

-- How projects stand: one row a project, and what it has several of in tables beside it.
create table read_model.project (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    id          uuid        not null,
    programme   uuid,
    sub_region  text,
    proposed_on date        not null,
    stage       text        not null,
    overall     text
);
create index project_of_record on read_model.project (record);
create index project_at on read_model.project (known_until, true_until);
create index project_by_id on read_model.project (id, known_until, true_until);

create table read_model.project_party (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    project      uuid        not null,
    organisation uuid        not null
);
create index project_party_of_record on read_model.project_party (record);
create index project_party_at on read_model.project_party (known_until, true_until);

create table read_model.project_theme (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    project     uuid        not null,
    theme       text        not null
);
create index project_theme_of_record on read_model.project_theme (record);
create index project_theme_at on read_model.project_theme (known_until, true_until);

create table read_model.project_spending (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    project        uuid           not null,
    financial_year text           not null,
    stream         text           not null,
    amount         numeric(20, 2) not null
);
create index project_spending_of_record on read_model.project_spending (record);
create index project_spending_at on read_model.project_spending (financial_year, known_until, true_until);

create table read_model.case_cost (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    project        uuid           not null,
    financial_year text           not null,
    kind           text           not null,
    amount         numeric(20, 2) not null
);
create index case_cost_of_record on read_model.case_cost (record);
create index case_cost_at on read_model.case_cost (financial_year, known_until, true_until);

create table read_model.case_benefit (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    project        uuid           not null,
    financial_year text           not null,
    cashable       boolean        not null,
    planned        numeric(20, 2) not null,
    realised       numeric(20, 2) not null
);
create index case_benefit_of_record on read_model.case_benefit (record);
create index case_benefit_at on read_model.case_benefit (financial_year, known_until, true_until);

create table read_model.theme (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    code        text        not null,
    name        text        not null
);
create index theme_of_record on read_model.theme (record);
create index theme_at on read_model.theme (code, known_until, true_until);

-- What is saved, year by year.
create table read_model.saving_year (
    record         uuid           not null,
    true_from      date           not null,
    true_until     date           not null check (true_until > true_from),
    known_from     timestamptz    not null,
    known_until    timestamptz    not null check (known_until > known_from),
    programme      uuid,
    project        uuid,
    kind           text           not null,
    recurrence     text           not null,
    financial_year text           not null,
    standing       text           not null,
    low            numeric(20, 2) not null,
    expected       numeric(20, 2) not null,
    high           numeric(20, 2) not null
);
create index saving_year_of_record on read_model.saving_year (record);
create index saving_year_at on read_model.saving_year (financial_year, known_until, true_until);

-- Who was introduced to whom, and who learnt from others.
create table read_model.match_step (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    step           text        not null,
    financial_year text        not null
);
create index match_step_of_record on read_model.match_step (record);
create index match_step_at on read_model.match_step (financial_year, known_until, true_until);

create table read_model.adoption (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    financial_year text        not null
);
create index adoption_of_record on read_model.adoption (record);
create index adoption_at on read_model.adoption (financial_year, known_until, true_until);

create table read_model.learning_plan (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    organisation   uuid        not null,
    financial_year text        not null
);
create index learning_plan_of_record on read_model.learning_plan (record);
create index learning_plan_at on read_model.learning_plan (financial_year, known_until, true_until);

-- What support was offered to one organisation alone.
create table read_model.support_offer (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    organisation   uuid        not null,
    financial_year text        not null,
    quarter        integer     not null
);
create index support_offer_of_record on read_model.support_offer (record);
create index support_offer_at on read_model.support_offer (financial_year, known_until, true_until);

-- What assessments asked and found.
create table read_model.closed_round (
    record         uuid        not null,
    true_from      date        not null,
    true_until     date        not null check (true_until > true_from),
    known_from     timestamptz not null,
    known_until    timestamptz not null check (known_until > known_from),
    id             uuid        not null,
    questionnaire  uuid        not null,
    name           text        not null,
    closed_on      date        not null,
    financial_year text        not null
);
create index closed_round_of_record on read_model.closed_round (record);
create index closed_round_at on read_model.closed_round (financial_year, known_until, true_until);

create table read_model.asked_dimension (
    record        uuid        not null,
    true_from     date        not null,
    true_until    date        not null check (true_until > true_from),
    known_from    timestamptz not null,
    known_until   timestamptz not null check (known_until > known_from),
    questionnaire uuid        not null,
    code          text        not null,
    edition       integer     not null,
    kind          text        not null,
    place         integer     not null,
    dimension     text        not null,
    name          text        not null
);
create index asked_dimension_of_record on read_model.asked_dimension (record);
create index asked_dimension_at on read_model.asked_dimension (questionnaire, known_until, true_until);

create table read_model.asked_choice (
    record        uuid        not null,
    true_from     date        not null,
    true_until    date        not null check (true_until > true_from),
    known_from    timestamptz not null,
    known_until   timestamptz not null check (known_until > known_from),
    questionnaire uuid        not null,
    dimension     text        not null,
    question      text        not null,
    place         integer     not null,
    wording       text        not null,
    answer        text        not null,
    chosen        text        not null,
    chosen_name   text        not null,
    chosen_place  integer     not null
);
create index asked_choice_of_record on read_model.asked_choice (record);
create index asked_choice_at on read_model.asked_choice (questionnaire, known_until, true_until);

create table read_model.sheet_score (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    round       uuid        not null,
    part        text        not null,
    dimension   text        not null,
    levels      integer     not null,
    answered    integer     not null
);
create index sheet_score_of_record on read_model.sheet_score (record);
create index sheet_score_at on read_model.sheet_score (round, known_until, true_until);

create table read_model.sheet_answer (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    sheet       uuid        not null,
    round       uuid        not null,
    part        text        not null,
    question    text        not null,
    chosen      text        not null
);
create index sheet_answer_of_record on read_model.sheet_answer (record);
create index sheet_answer_at on read_model.sheet_answer (round, known_until, true_until);
