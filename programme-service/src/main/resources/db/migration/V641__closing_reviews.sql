-- What came of a project, said when it asks to be closed.
alter table project
    add column objectives_met text check (objectives_met in ('YES', 'PARTLY', 'NO')),
    add column objectives_met_because text check (length(objectives_met_because) between 1 and 500),
    add column on_time text check (on_time in ('YES', 'PARTLY', 'NO')),
    add column on_time_because text check (length(on_time_because) between 1 and 500),
    add column on_cost text check (on_cost in ('YES', 'PARTLY', 'NO')),
    add column on_cost_because text check (length(on_cost_because) between 1 and 500),
    add column recommended_for_reuse text check (recommended_for_reuse in ('YES', 'PARTLY', 'NO')),
    add column recommended_for_reuse_because text check (length(recommended_for_reuse_because) between 1 and 500),
    add constraint a_review_answers_everything
        check (num_nonnulls(objectives_met, objectives_met_because, on_time, on_time_because, on_cost, on_cost_because, recommended_for_reuse, recommended_for_reuse_because) in (0, 8));
-- What was closed before reviews were asked for has none.
alter table project add constraint closed_with_a_review check (stage <> 'CLOSED' or objectives_met is not null) not valid;
create index project_closed on project (programme, kind) where stage = 'CLOSED';
