-- A chair is the id of a seat or of a contact. What was written there before may be a person's name: it goes, from the
-- programmes, from their history, from what waits to be sent and from answers kept for a repeated request. The history
-- still says that the chair was named or changed, and when and by whom.

create function pg_temp.is_id(text text) returns boolean language sql immutable as $$
    select coalesce(text ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false)
$$;

alter table programme alter column chair type uuid using case when pg_temp.is_id(chair) then chair::uuid end;

alter table history disable trigger history_append_only;
update history
set changes = (
    select jsonb_agg(
        case
            when change ->> 'field' = 'chair' then change || jsonb_build_object(
                'from', case when pg_temp.is_id(change ->> 'from') then change -> 'from' else 'null' end,
                'to', case when pg_temp.is_id(change ->> 'to') then change -> 'to' else 'null' end)
            else change
        end order by position)
    from jsonb_array_elements(changes) with ordinality as each (change, position))
where aggregate_type = 'programme' and changes @> '[{"field": "chair"}]';
alter table history enable trigger history_append_only;

update outbox set payload = jsonb_set(payload::jsonb, '{state,chair}', 'null')::text
where aggregatetype = 'programme.programmes' and not pg_temp.is_id(payload::jsonb #>> '{state,chair}');

update outbox_set_aside set payload = jsonb_set(payload::jsonb, '{state,chair}', 'null')::text
where aggregatetype = 'programme.programmes' and not pg_temp.is_id(payload::jsonb #>> '{state,chair}');

update idempotency_key set body = jsonb_set(body::jsonb, '{chair}', 'null', false)::text
where body like '{%"chair"%' and not pg_temp.is_id(body::jsonb ->> 'chair');
