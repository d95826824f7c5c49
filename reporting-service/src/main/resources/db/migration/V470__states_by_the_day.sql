-- What was true of each record at the end of each day, kept ready by the days between which it holds. A step that is
-- effective from an earlier day changes what it changes from that day on, and leaves what later days changed elsewhere in
-- the record: each row is the record's steps up to its day, made one upon the other in the order of their versions.
create table state_as_at (
    topic          text  not null,
    aggregate_id   uuid  not null,
    true_from      date  not null,
    true_until     date check (true_until > true_from), -- the day after the last; null for ever
    state          jsonb not null,
    financial_year text generated always as (state ->> 'financialYear') stored,
    primary key (topic, aggregate_id, true_from)
);
create index state_as_at_by_year on state_as_at (topic, financial_year, aggregate_id, true_from);
create unique index state_at_present on state_as_at (topic, aggregate_id) where true_until is null;
create index state_at_present_by_year on state_as_at (topic, financial_year, aggregate_id) where true_until is null;

-- Amounts that count up: what a step adds to one is added on its day, although the step names the total of all that was
-- recorded before it, later days included.
create table running_total (topic text not null, field text not null, primary key (topic, field));
insert into running_total (topic, field) values
    ('membership.subscriptions', 'paid'),
    ('membership.subscriptions', 'credited'),
    ('membership.credits', 'left');

-- In PL/pgSQL what is planned once in a session; functions in SQL would be planned anew for each event.

-- What an item of a list is known by; null when by nothing.
create function name_of(item jsonb) returns text language sql immutable as $$
    select coalesce(item ->> 'id', (item ->> 'financialYear') || coalesce(' ' || (item ->> 'kind'), ''))
$$;

-- A list's items by what they are known by; null when that does not tell them apart.
create function items_of(list jsonb) returns jsonb language plpgsql immutable as $$
begin
    return (select case when jsonb_typeof(list) = 'array' and count(*) = count(distinct name_of(item))
        then coalesce(jsonb_object_agg(name_of(item), item) filter (where name_of(item) is not null), '{}') end
    from jsonb_array_elements(case jsonb_typeof(list) when 'array' then list else '[]' end) item);
end $$;

-- What a step changed of a record, made on what was true of it on another day: field by field, in lists item by item.
create function step_made_on(present jsonb, before jsonb, after jsonb) returns jsonb language plpgsql immutable as $$
declare
    items jsonb;
begin
    if after is not distinct from before then
        return present;
    elsif present is not distinct from before then
        return after;
    elsif jsonb_typeof(present) = 'object' and jsonb_typeof(before) = 'object' and jsonb_typeof(after) = 'object' then
        return (
            select coalesce(jsonb_object_agg(field, value) filter (where value is not null), '{}')
            from (select jsonb_object_keys(after) union select jsonb_object_keys(present)) fields (field)
            cross join lateral step_made_on(present -> field, before -> field, after -> field) value);
    elsif items_of(present) is not null and items_of(before) is not null and items_of(after) is not null then
        items := step_made_on(items_of(present), items_of(before), items_of(after));
        return (
            select coalesce(jsonb_agg(made.value order by told.place, made.key), '[]')
            from jsonb_each(items) made
            left join jsonb_array_elements(after) with ordinality told (item, place) on name_of(told.item) = made.key);
    end if;
    return after;
end $$;

create function pounds(money jsonb) returns numeric language sql immutable as
    'select coalesce((money ->> ''amount'')::numeric, 0)';

create function running_totals(of_topic text, present jsonb, before jsonb, after jsonb) returns jsonb language plpgsql stable as $$
begin
    return (select coalesce(jsonb_object_agg(t.field, jsonb_build_object('currency', after -> t.field -> 'currency', 'amount',
        round(pounds(present -> t.field) + pounds(after -> t.field) - pounds(before -> t.field), 2)::text)), '{}')
    from running_total t where t.topic = of_topic and pounds(after -> t.field) <> pounds(before -> t.field));
end $$;

-- Since when a step is true. An organisation that was registered without a day is there on every day, as membership has it:
-- nobody knows when it began, and its event names the day on which it was entered. So is an entry of a list that membership
-- keeps without days, whatever day it was entered.
create function true_since(step known_state) returns date language sql immutable as $$
    select case when step.topic in ('membership.organisation-types', 'membership.sub-regions') and step.aggregate_version = 0
        then '-infinity'
        when step.topic = 'membership.organisations' and step.aggregate_version = 0
            and step.state ->> 'activeFrom' is null
            and abs(step.effective_on - (step.recorded_at at time zone 'UTC')::date) <= 1
        then '-infinity' else step.effective_on end
$$;

create function made_on(step known_state, present jsonb, before jsonb) returns jsonb language plpgsql stable as $$
begin
    return step_made_on(present, before, step.state) || running_totals(step.topic, present, before, step.state);
end $$;

-- Takes the step that made a record's newest version, once those before it are taken.
create function take_step(step known_state, before jsonb) returns void language plpgsql as $$
declare
    since date := true_since(step);
begin
    update state_as_at set true_until = since
    where topic = step.topic and aggregate_id = step.aggregate_id
    and true_from < since and (true_until is null or true_until > since);

    -- before the first day of a record its first state is what the step is made on
    insert into state_as_at (topic, aggregate_id, true_from, true_until, state)
    select step.topic, step.aggregate_id, since,
        (select min(true_from) from state_as_at
         where topic = step.topic and aggregate_id = step.aggregate_id and true_from > since),
        made_on(step, present, before)
    from coalesce(
        (select state from state_as_at
         where topic = step.topic and aggregate_id = step.aggregate_id and true_until = since),
        (select state from known_state where topic = step.topic and aggregate_id = step.aggregate_id
         order by aggregate_version limit 1)) present
    on conflict (topic, aggregate_id, true_from) do update set state = made_on(step, state_as_at.state, before);

    update state_as_at set state = made_on(step, state, before)
    where topic = step.topic and aggregate_id = step.aggregate_id and true_from > since;
end $$;

-- Takes a record's steps from a version on, once those before it are taken.
create function take_steps(of_topic text, of_record uuid, first_version bigint) returns void language plpgsql as $$
declare
    step known_state;
    before jsonb := (
        select state from known_state where topic = of_topic and aggregate_id = of_record
        and aggregate_version < first_version order by aggregate_version desc limit 1);
begin
    for step in select * from known_state where topic = of_topic and aggregate_id = of_record
                and aggregate_version >= first_version order by aggregate_version
    loop
        perform take_step(step, coalesce(before, step.state));
        before := step.state;
    end loop;
end $$;

create function has_other_steps(step known_state) returns boolean language sql stable as $$
    select exists (
        select 1 from known_state other
        where other.topic = step.topic and other.aggregate_id = step.aggregate_id
        and other.aggregate_version <> step.aggregate_version)
$$;

create function states_are_known() returns trigger language plpgsql as $$
declare
    steps known_state[] := array(select row(arrived.*)::known_state from arrived);
    told record;
begin
    -- what is told of a record for the first time is true for ever from its day on
    insert into state_as_at (topic, aggregate_id, true_from, state)
    select step.topic, step.aggregate_id, true_since(step), step.state from unnest(steps) step
    where not has_other_steps(step);

    for told in select step.topic, step.aggregate_id, min(step.aggregate_version) as oldest, count(*) as steps
                from unnest(steps) step where has_other_steps(step) group by step.topic, step.aggregate_id
    loop
        -- one that is replayed may come while the record's next event is handled
        perform 1 from state_as_at where topic = told.topic and aggregate_id = told.aggregate_id for update;
        if told.steps = (select count(*) from known_state where topic = told.topic
                         and aggregate_id = told.aggregate_id and aggregate_version >= told.oldest) then
            perform take_steps(told.topic, told.aggregate_id, told.oldest);
        else
            -- newer ones were taken already
            delete from state_as_at where topic = told.topic and aggregate_id = told.aggregate_id;
            perform take_steps(told.topic, told.aggregate_id, 0);
        end if;
    end loop;
    return null;
end $$;
create trigger known_state_is_true_from after insert on known_state referencing new table as arrived
    for each statement execute function states_are_known();

select take_steps(topic, aggregate_id, 0) from (select distinct topic, aggregate_id from known_state) each_record;

-- The newest state of a record is the one that is true for ever.
drop table newest_state;
