-- GET /organisations?limit=50; the ids of the page are found again, because a variable holds no list
select id, active_from, active_until, name, parent, sub_region, type, version, website from organisation order by name, id fetch first 51 rows only;
select organisation, scheme, value from organisation_identifier
where organisation = any (array(select id from organisation order by name, id fetch first 50 rows only));
select organisation, successor from organisation_successor
where organisation = any (array(select id from organisation order by name, id fetch first 50 rows only))
order by organisation, position;
