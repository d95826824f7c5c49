-- By what projects are like others: the themes that they are of, and the tools and methods that they use.
create table project_theme (
    project  uuid    not null references project (id),
    position integer not null check (position >= 0),
    theme    text    not null references theme (code),
    primary key (project, position),
    unique (project, theme) deferrable initially deferred
);
create index project_theme_by_theme on project_theme (theme, project);

create table project_tool (
    project  uuid    not null references project (id),
    position integer not null check (position >= 0),
    tool     text    not null check (length(tool) between 1 and 100),
    primary key (project, position)
);
create index project_tool_by_tool on project_tool (lower(tool), project);

create index project_of_service_area on project (lower(service_area), id);
