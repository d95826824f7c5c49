-- Programmes once said who chairs them in free text, which may name a person. A chair is an id now; what is no id goes.

create function pg_temp.is_id(text text) returns boolean language sql immutable as $$
    select coalesce(text ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false)
$$;

alter table known_state disable trigger known_state_append_only;
update known_state set state = jsonb_set(state, '{chair}', 'null', false)
where topic = 'programme.programmes' and not pg_temp.is_id(state ->> 'chair');
alter table known_state enable trigger known_state_append_only;

update newest_state set state = jsonb_set(state, '{chair}', 'null', false)
where topic = 'programme.programmes' and not pg_temp.is_id(state ->> 'chair');
