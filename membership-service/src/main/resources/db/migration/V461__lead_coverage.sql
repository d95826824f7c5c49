-- On which days an organisation has somebody for a lead role, as it was told to the other services; no person.

create table lead_coverage (
    id           uuid primary key,
    version      bigint not null,
    organisation uuid   not null references organisation (id),
    role         text   not null references lead_role (code),
    -- each is first/last, where a day that is not known is left out
    periods      text[] not null,
    unique (organisation, role)
);
