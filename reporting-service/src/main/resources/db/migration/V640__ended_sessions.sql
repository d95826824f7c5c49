-- Sessions of the pages that were ended before their time, until that time: a copy of one opens nothing.
create table ended_session (
    id_token_hash text primary key,
    expires_at    timestamptz not null
);
create index ended_session_expired on ended_session (expires_at);
