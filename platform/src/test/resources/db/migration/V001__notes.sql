create table note (
    id             uuid primary key,
    version        bigint         not null,
    organisation   uuid           not null,
    text           text           not null,
    trace_id      text,
    amount         numeric(14, 2) not null,
    financial_year text           not null,
    written_on     date           not null
);
create index note_by_text on note (text, id);
create table note_copy (
    id            uuid primary key,
    version       bigint  not null,
    text          text    not null,
    trace_id      text,
    times_applied integer not null
);
