-- How many came of those who were booked, and what they said of it.
alter table booking
    add column attended         integer,
    add column feedback_answers integer,
    add column feedback_points  integer,
    add constraint nobody_attends_beyond_the_places check (attended between 0 and places),
    add constraint who_is_confirmed_attends check (attended is null or status = 'CONFIRMED'),
    add constraint feedback_is_of_those_who_attended
        check (feedback_answers is null or attended is not null and feedback_answers between 1 and attended),
    add constraint each_answer_scores_one_to_five
        check ((feedback_answers is null) = (feedback_points is null)
            and feedback_points between feedback_answers and 5 * feedback_answers);
create index booking_by_day on booking (booked_on, id);
create index booking_of_organisation_by_day on booking (organisation, booked_on, id);
create index booking_by_status_and_day on booking (status, booked_on, id);
drop index booking_of_organisation;
