-- What successors take from their predecessors says what growth is measured from.
alter table read_model.measured_indicator add column successor_takes text, add column weighted_by text;
