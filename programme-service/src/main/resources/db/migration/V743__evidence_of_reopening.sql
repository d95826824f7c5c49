-- An objective is reopened with evidence and decider, as it is achieved. What was reopened before has neither.
alter table objective_achievement
    add column reopened_evidence text check (length(reopened_evidence) between 1 and 500),
    add column reopened_by_body  uuid,
    add column reopened_by_role  text check (reopened_by_role ~ '^[a-z][a-z0-9-]{0,49}$'),
    add constraint only_what_is_reopened_says_by_whom check (
        reopened_on is not null or num_nonnulls(reopened_evidence, reopened_by_body, reopened_by_role) = 0);
alter table objective_achievement add constraint reopened_with_evidence_by_one_decider check (
    reopened_on is null
    or reopened_evidence is not null and num_nonnulls(reopened_by_body, reopened_by_role) = 1) not valid;
