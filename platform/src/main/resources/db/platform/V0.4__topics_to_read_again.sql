-- Topics that a service reads from their first event once more, because it keeps more of them than before.
create table topic_to_read_again (
    topic text primary key
);

-- For the migration that adds what is to be kept. It also resets the versions of what is kept already, since news that is no
-- newer changes nothing. A topic of which nothing was read yet is read from its beginning anyway.
create function read_again(which text) returns void language sql as $$
    insert into topic_to_read_again (topic)
    select which where exists (select from inbox where topic = which)
    on conflict do nothing;
    delete from inbox where topic = which;
$$;
