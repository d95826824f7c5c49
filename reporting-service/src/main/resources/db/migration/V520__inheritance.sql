-- Who follows whom since a reorganisation, so that a series can be read across it.
create table read_model.inheritance (
    record      uuid        not null,
    true_from   date        not null,
    true_until  date        not null check (true_until > true_from),
    known_from  timestamptz not null,
    known_until timestamptz not null check (known_until > known_from),
    predecessor uuid        not null,
    successor   uuid        not null,
    since       date        not null,
    heirs       integer     not null
);
create index inheritance_of_record on read_model.inheritance (record);
create index inheritance_of_successor on read_model.inheritance (successor, known_until, true_until);
create index inheritance_of_predecessor on read_model.inheritance (predecessor, known_until, true_until);
