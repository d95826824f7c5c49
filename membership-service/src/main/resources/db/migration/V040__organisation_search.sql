-- What the search among very many organisations needs: parts of names, what is below a county, and any past day.

-- a trusted extension, part of PostgreSQL's own distribution: the owner of the database may create it
create extension if not exists pg_trgm;
create index organisation_by_part_of_name on organisation using gin (lower(name) gin_trgm_ops);
create index organisation_by_parent on organisation (parent, name, id) where parent is not null;

-- Which version of an organisation was true on which days. On a day the newest version effective by then is true, so a
-- newer version that reaches further back covers the older ones; here each row holds the days that are left to it.
create table organisation_as_at (
    id           uuid primary key,
    organisation uuid   not null,
    version      bigint not null,
    true_from    date   not null,
    -- the first day on which it is true no longer; null while it is
    true_until   date check (true_until > true_from),
    name         text   not null,
    type         text   not null,
    sub_region   text   not null,
    parent       uuid,
    active_from  date,
    active_until date,
    foreign key (organisation, version) references organisation_version (organisation, version),
    unique (organisation, true_from)
);
create index organisation_as_at_by_name on organisation_as_at (name, organisation);
create index organisation_as_at_by_part_of_name on organisation_as_at using gin (lower(name) gin_trgm_ops);
create index organisation_as_at_by_type on organisation_as_at (type, name, organisation);
create index organisation_as_at_by_sub_region on organisation_as_at (sub_region, name, organisation);
create index organisation_as_at_by_parent on organisation_as_at (parent, name, organisation) where parent is not null;
create index organisation_version_by_identifier on organisation_version
    using gin ((state -> 'identifiers') jsonb_path_ops);

create function organisation_is_true_from() returns trigger language plpgsql as $$
begin
    delete from organisation_as_at where organisation = new.organisation and true_from >= new.effective_on;
    update organisation_as_at set true_until = new.effective_on
        where organisation = new.organisation and (true_until is null or true_until > new.effective_on);
    insert into organisation_as_at (id, organisation, version, true_from, name, type, sub_region, parent, active_from,
        active_until)
    values (gen_random_uuid(), new.organisation, new.version, new.effective_on, new.state ->> 'name',
        new.state ->> 'type', new.state ->> 'subRegion', (new.state ->> 'parent')::uuid,
        (new.state ->> 'activeFrom')::date, (new.state ->> 'activeUntil')::date);
    return null;
end $$;
create trigger organisation_is_true_from after insert on organisation_version
    for each row execute function organisation_is_true_from();

insert into organisation_as_at (id, organisation, version, true_from, true_until, name, type, sub_region, parent,
    active_from, active_until)
select gen_random_uuid(), v.organisation, v.version, v.effective_on, newer.effective_on, v.state ->> 'name',
    v.state ->> 'type', v.state ->> 'subRegion', (v.state ->> 'parent')::uuid, (v.state ->> 'activeFrom')::date,
    (v.state ->> 'activeUntil')::date
from organisation_version v
cross join lateral (
    select min(w.effective_on) as effective_on from organisation_version w
    where w.organisation = v.organisation and w.version > v.version) newer
where newer.effective_on is null or newer.effective_on > v.effective_on;
