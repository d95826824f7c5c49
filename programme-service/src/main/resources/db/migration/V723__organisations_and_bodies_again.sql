-- More is kept of organisations (V600) and of bodies (V659) than when their topics were read first.
select read_again('membership.organisations');
update registered_organisation set version = -1;

select read_again('membership.bodies');
update governance_body set version = -1;
