-- What organisations need to learn and could teach, theme by theme, for a financial year.
create table learning_plan (
    id             uuid   primary key,
    version        bigint not null,
    organisation   uuid   not null,
    financial_year text   not null check (financial_year ~ '^\d{4}-\d{2}$'),
    constraint one_plan_of_an_organisation_and_year unique (organisation, financial_year)
);
create index learning_plan_of_year on learning_plan (financial_year, id);

create table learning_plan_theme (
    plan     uuid    not null references learning_plan (id),
    position integer not null check (position >= 0),
    theme    text    not null references theme (code),
    need     integer not null check (need between 0 and 3),
    strength integer not null check (strength between 0 and 3),
    priority integer not null check (priority between 1 and 9),
    willing  boolean not null,
    primary key (plan, position),
    constraint a_plan_names_a_theme_once unique (plan, theme) deferrable initially deferred
);
create index learning_plan_theme_by_theme on learning_plan_theme (theme, plan);
