-- Who was shown which contact by which operation: a line for each contact of an answer, written before the answer is given.
create table contact_reading (
    id        uuid        primary key default gen_random_uuid(),
    contact   uuid        not null,
    reader    text        not null,
    operation text        not null,
    read_at   timestamptz not null,
    trace_id  text
);
create index contact_reading_by_contact on contact_reading (contact, read_at, id);
create index contact_reading_by_reader on contact_reading (reader, read_at, id);
create index contact_reading_by_time on contact_reading (read_at, id);

create trigger contact_reading_append_only before update on contact_reading for each row execute function append_only();
create trigger contact_reading_never_truncated before truncate on contact_reading
    for each statement execute function append_only();

-- Retention may take away what is old; nobody takes away what was read within a year.
create function contact_reading_is_old() returns trigger language plpgsql as $$
begin
    if old.read_at > now() - interval '1 year' then
        raise exception 'a reading is kept for a year' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger contact_reading_kept before delete on contact_reading
    for each row execute function contact_reading_is_old();
