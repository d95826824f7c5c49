-- People at organisations. All that tells who somebody is stands in one row of contact_person and nowhere else, so that
-- erasing a person is deleting that row; the contact, its terms and its history stay.

create table contact (
    id           uuid primary key,
    version      bigint not null,
    organisation uuid   not null references organisation (id),
    active_from  date,
    active_until date,
    erased_on    date,
    check (active_until >= active_from),
    unique (id, organisation)
);
create index contact_of_organisation on contact (organisation, id);

-- No check and no unique index here: what breaks one is written into the database's log, name and all.
create table contact_person (
    id        uuid primary key references contact (id),
    name      text not null,
    job_title text,
    email     text,
    phone     text
);

create function erased_person_stays_erased() returns trigger language plpgsql as $$
begin
    if exists (select 1 from contact where id = new.id and erased_on is not null) then
        raise exception 'an erased contact is nobody for ever' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger erased_person_stays_erased before insert or update on contact_person
    for each row execute function erased_person_stays_erased();

create table contact_lead (
    contact      uuid    not null,
    organisation uuid    not null,
    role         text    not null references lead_role (code),
    is_primary   boolean not null,
    active_from  date,
    active_until date,
    primary key (contact, role),
    foreign key (contact, organisation) references contact (id, organisation),
    check (active_until >= active_from)
);
create unique index one_primary_lead on contact_lead (organisation, role) where is_primary;
create index contact_lead_by_organisation on contact_lead (organisation, role);
