-- What two reports asked for was kept in two tables. It is kept in one, which says what each of them asks for; where a table
-- says more than before, its facts have a new edition, so that it is filled anew when the service starts.
drop table read_model.award_project, read_model.award_spending, read_model.member_event, read_model.member_booking,
    read_model.member_visit, read_model.member_match, read_model.commitment_signature;
delete from read_model.filled_table
where name in ('award_project', 'award_spending', 'member_event', 'member_booking', 'member_visit', 'member_match',
    'commitment_signature', 'held_event');

alter table read_model.held_event rename to event;
alter index read_model.held_event_of_record rename to event_of_record;
alter index read_model.held_event_at rename to event_at;
alter table read_model.event
    add column held_on date,
    add column held boolean;
create index event_by_id on read_model.event (id, known_until, true_until);

alter table read_model.booking alter column attended drop not null;
create index booking_of_organisation on read_model.booking (organisation, known_until, true_until);

alter table read_model.visit add column visited_on date;

alter table read_model.match_step
    add column organisation uuid,
    add column other uuid;

alter table read_model.signature add column signed_on date;

alter table read_model.project
    add column award uuid,
    add column last_overall text,
    add column last_cost text;
create index project_of_award on read_model.project (award, known_until, true_until);

alter table read_model.project_spending add column award uuid;
create index project_spending_of_award on read_model.project_spending (award, known_until, true_until);
