-- A meeting that is not held, and links between applications that no longer hold.
alter table meeting drop constraint meeting_status_check;
alter table meeting add constraint meeting_status_check
    check (status in ('CALLED', 'HELD', 'MINUTES_APPROVED', 'CANCELLED'));

alter table purpose_link add column removed_because text check (length(removed_because) between 1 and 1000);
alter table purpose_link drop constraint linked_once;
create unique index linked_once on purpose_link (lower_application, higher_application) where removed_because is null;
