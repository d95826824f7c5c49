-- All who wrote a business case since it was approved last: none of them approves it. The history says who did so far.
create table business_case_writer (
    business_case uuid not null references business_case (id),
    writer        text not null check (length(writer) between 1 and 300),
    primary key (business_case, writer)
);
alter table business_case add column written_after int;
with approval as (
    select aggregate_id, max(seq) as seq from history where action = 'business-case-approved' group by aggregate_id),
written as (
    select distinct h.aggregate_id as business_case, h.actor as writer
    from history h left join approval a on a.aggregate_id = h.aggregate_id
    where h.action in ('business-case-drafted', 'business-case-amended') and h.seq > coalesce(a.seq, 0)),
kept as (
    insert into business_case_writer
    select * from written
    union
    select id, written_by from business_case)
update business_case c set written_after = case
    when approved_version = 0 or exists (select from written w where w.business_case = c.id) then approved_version
    else approved_version - 1 end;
alter table business_case alter column written_after set not null;
alter table business_case drop column written_by;
alter table business_case add constraint written_after_a_version check (written_after between 0 and approved_version);
