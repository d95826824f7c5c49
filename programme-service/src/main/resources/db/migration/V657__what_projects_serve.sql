-- What projects use, what they belong to and what they are for.
create table project_tool (
    project uuid not null references project (id),
    tool    text not null check (length(tool) between 1 and 100),
    primary key (project, tool)
);
create index project_tool_by_tool on project_tool (tool, project);

create table project_theme (
    project uuid not null references project (id),
    theme   text not null references theme (code),
    primary key (project, theme)
);
create index project_theme_by_theme on project_theme (theme, project);

create table project_objective (
    project   uuid not null references project (id),
    objective uuid not null references objective (id),
    primary key (project, objective)
);
create index project_objective_by_objective on project_objective (objective, project);
