-- Only projects that an award pays for are kept: programme opens those with their award, and it stays theirs.
delete from project_milestone where project in (select id from project where award is null);
delete from project where award is null;
alter table project alter column award set not null;

drop index project_of_award;
create index project_of_award on project (award, id);
