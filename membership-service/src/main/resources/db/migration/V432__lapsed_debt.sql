-- What a lapsed member owes stays owed until two persons decide to chase it no longer.
alter table subscription add column write_off_reason text check (length(write_off_reason) between 1 and 2000);
alter table subscription add column write_off_asked_by text;
alter table subscription add column write_off_approved_by text;
alter table subscription add column written_off numeric(14, 2) check (written_off > 0);
alter table subscription add column written_off_on date;

alter table subscription add constraint a_write_off_is_asked_for_as_a_whole
    check (num_nulls(write_off_reason, write_off_asked_by) in (0, 2));
alter table subscription add constraint a_write_off_is_decided_as_a_whole
    check (num_nulls(write_off_approved_by, written_off, written_off_on) in (0, 3));
alter table subscription add constraint two_persons_write_off check (write_off_asked_by <> write_off_approved_by);
alter table subscription add constraint only_what_was_asked_for_is_written_off
    check (write_off_approved_by is null or write_off_asked_by is not null);
alter table subscription add constraint only_the_debt_of_a_lapse_is_written_off
    check (write_off_asked_by is null or lapsed_on is not null);
alter table subscription add constraint a_debt_is_written_off_after_the_lapse check (written_off_on >= lapsed_on);

-- Whether a membership had lapsed by a day and was not made good yet.
create function is_lapsed(s subscription, day date) returns boolean language sql immutable as
    'select coalesce(s.lapsed_on <= day and (s.restored_on is null or s.restored_on > day), false)';
