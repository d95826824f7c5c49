-- Who claimed a saving, amended it or confirmed a year of it: another person validates it. The history says who did so far.
create table saving_claimant (
    saving   uuid not null references saving (id),
    claimant text not null check (length(claimant) between 1 and 300),
    primary key (saving, claimant)
);
insert into saving_claimant
select id, claimed_by from saving
union
select s.id, h.actor from saving s join history h on h.aggregate_id = s.id
where h.action in ('saving-amended', 'saving-confirmed');
alter table saving drop column claimed_by;

-- Who validated it confirms no further year of it.
alter table saving add column validated_by text check (length(validated_by) between 1 and 300);
update saving s set validated_by = h.actor
from history h where h.aggregate_id = s.id and h.action = 'saving-validated';
alter table saving drop constraint validated_on_a_day;
alter table saving add constraint validated_by_somebody_on_a_day check (
    num_nonnulls(validated_on, validated_by) = case status when 'VALIDATED' then 2 else 0 end);
