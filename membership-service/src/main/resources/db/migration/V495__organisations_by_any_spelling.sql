-- An organisation is found by its name in any spelling without reading the register. The key is made where names are
-- compared (SameName); here it is made once for the names that are there already.

alter table organisation add column same_name text;
update organisation set same_name = lower(regexp_replace(
    regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g'),
    '[[:space:][:cntrl:]''`\u00b4\u02b9\u02bb-\u02bd\u2018\u2019\u201b\u2032\ua78c]', '', 'g'));
alter table organisation alter column same_name set not null;
create index organisation_by_same_name on organisation (same_name);
drop index organisation_by_lower_name;
