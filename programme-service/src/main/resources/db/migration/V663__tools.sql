-- What the partnership publishes for all to work with, and who does.
create table tool (
    id           uuid   primary key,
    version      bigint not null,
    title        text   not null check (length(title) between 1 and 200),
    kind         text   not null check (kind in ('TOOL', 'GUIDANCE')),
    link         text   not null check (link ~ '^https://' and length(link) <= 500),
    service_area text   check (length(service_area) between 1 and 100),
    published_on date   not null,
    programme    uuid   references programme (id),
    activity     uuid   check (activity is null or programme is not null)
);
create index tool_by_day on tool (published_on, id);
create index tool_of_programme on tool (programme);

create table tool_take_up (
    tool         uuid    not null references tool (id),
    position     integer not null check (position >= 0),
    organisation uuid    not null,
    taken_up_on  date    not null,
    primary key (tool, position),
    constraint taken_up_once unique (tool, organisation) deferrable initially deferred
);
create index tool_take_up_by_organisation on tool_take_up (organisation, tool);
