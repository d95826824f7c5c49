-- GET /organisations/{id}
begin;
select id, active_from, active_until, name, parent, sub_region, type, version, website from organisation where id = :organisation;
select organisation, scheme, value from organisation_identifier where organisation = :organisation;
select organisation, position, successor from organisation_successor where organisation = :organisation;
commit;
