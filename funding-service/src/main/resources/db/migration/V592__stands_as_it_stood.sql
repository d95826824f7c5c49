-- A successor that accepts an award has it as it stood when it was taken over.
alter table award_novation add column status_before text check (status_before in
    ('OFFERED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED'));
update award_novation set status_before = 'ACTIVE';
alter table award_novation alter column status_before set not null;

-- What was retained of a terminated award went back with the rest.
update award set retained = 0 where status = 'TERMINATED';
