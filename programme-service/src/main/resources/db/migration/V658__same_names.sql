-- Projects and organisations are found by name in any spelling without reading all of them. The key is made where names are
-- compared (SameName); here it is made once for the names that are there already.
create function pg_temp.same_name(name text) returns text language sql immutable as $$
    select lower(regexp_replace(
        regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g'),
        '[[:space:][:cntrl:]''`\u00b4\u02b9\u02bb-\u02bd\u2018\u2019\u201b\u2032\ua78c]', '', 'g'))
$$;

alter table project add column same_name text;
update project set same_name = pg_temp.same_name(title);
alter table project alter column same_name set not null;
create index project_by_same_name on project (same_name, lead);

alter table registered_organisation add column same_name text;
update registered_organisation set same_name = pg_temp.same_name(name);
alter table registered_organisation alter column same_name set not null;
create index registered_organisation_by_same_name on registered_organisation (same_name);
