-- GET /organisations/{id}
select version, state from organisation_version where organisation = :organisation order by version desc limit 1;
