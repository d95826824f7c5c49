-- Whom an activity's visits of a year reached is read from the index alone.
drop index visit_of_activity;
create index visit_of_activity on visit (activity, visited_on, id) include (organisation);
