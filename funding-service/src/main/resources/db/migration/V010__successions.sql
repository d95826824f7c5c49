-- Who takes over from an organisation that ended, as membership has told. An organisation ends once; should it be told
-- to end again, the later day counts.
create table succession (
    organisation   uuid   primary key,
    successor      uuid check (successor <> organisation),
    effective_on   date   not null,
    reorganisation uuid   not null,
    version        bigint not null
);
