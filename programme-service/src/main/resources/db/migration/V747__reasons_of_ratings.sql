-- Why a project is rated as it is, part by part. What was reported before has no reasons and keeps none.
alter table highlight_report
    add column schedule_reason text check (length(schedule_reason) <= 2000),
    add column cost_reason     text check (length(cost_reason) <= 2000),
    add column benefits_reason text check (length(benefits_reason) <= 2000);

-- A report is stored in force, and all that is ever changed of an old one is that it is not.
alter table highlight_report add constraint whatever_is_not_green_has_its_reason check (
    not in_force
    or (schedule = 'GREEN' or schedule_reason is not null)
        and (cost = 'GREEN' or cost_reason is not null)
        and (benefits = 'GREEN' or benefits_reason is not null)) not valid;

alter table project
    add column schedule_reason text check (length(schedule_reason) <= 2000),
    add column cost_reason     text check (length(cost_reason) <= 2000),
    add column benefits_reason text check (length(benefits_reason) <= 2000);
