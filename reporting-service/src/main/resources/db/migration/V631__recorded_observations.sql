-- Whether anything was observed of an indicator since its measures were settled.
create index observation_recorded on read_model.observation (indicator, known_from);
