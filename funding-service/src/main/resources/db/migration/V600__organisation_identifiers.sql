-- What registers outside the partnership call an organisation, such as GB-GSS E07000026 for a district's area.
create table organisation_identifier (
    organisation uuid not null,
    scheme       text not null,
    value        text not null,
    primary key (organisation, scheme, value)
);
