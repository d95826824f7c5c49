-- Figures about organisations, such as the population, each with its source and the day on which it is true. What they
-- count is data, because each region looks at other figures.

create table statistic_kind (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    name    text   not null check (length(name) between 1 and 100)
);

create table statistic (
    id           uuid primary key,
    version      bigint not null,
    organisation uuid   not null references organisation (id),
    kind         text   not null references statistic_kind (code),
    true_on      date   not null,
    figure       bigint not null check (figure between 0 and 999999999999),
    source       text   not null check (length(source) between 1 and 200),
    constraint one_figure_for_a_day unique (organisation, kind, true_on)
);
create index statistic_by_kind on statistic (kind, id);
