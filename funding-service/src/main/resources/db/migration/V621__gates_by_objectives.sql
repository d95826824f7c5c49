-- A plan's gates open by themselves once these objectives are achieved for the gate year, sub-region by sub-region.
alter table allocation_plan
    add column gate_year text check (gate_year ~ '^\d{4}-\d{2}$'),
    add column approved_on date;
alter table allocation_plan
    add constraint gate_year_of_a_plan_with_gates check (gate_year is null or base_share is not null),
    add constraint gate_year_not_after_the_plan check (gate_year <= financial_year),
    add constraint gates_open_from_the_approval_on check (gate_year is null or status = 'DRAFT' or approved_on is not null);

create table allocation_plan_gate_objective (
    plan      uuid not null references allocation_plan (id),
    objective uuid not null references known_objective (id),
    primary key (plan, objective)
);

-- the plans in force of which a gate may open by itself; there are few beside those that are replaced
create index allocation_plan_with_gate_objectives on allocation_plan (id)
    where status = 'APPROVED' and gate_year is not null;

-- an order in which nothing moves, for the list of gates that wait
alter table allocation_plan_share add column seq bigint generated always as identity;
