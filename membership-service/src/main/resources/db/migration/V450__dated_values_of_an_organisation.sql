-- What was true of an organisation on a day, field by field: a correction from an earlier day changes the field that it
-- corrects and leaves what later days changed in others.

-- Fields that a version states anew although they differ not from the version before: on its day they were otherwise.
alter table organisation_version add column corrects text[] not null default '{}';

alter table organisation_as_at add column state jsonb;
drop index organisation_version_by_identifier;

-- The values that each version gave to fields, and from which day they hold. A first and a last day are no values of a
-- day: they say for every day whether the organisation is there.
create function dated_values_of(asked uuid)
    returns table (field text, value jsonb, version bigint, true_from date) language sql stable as $$
    select f.key, f.value, v.version,
        case when f.key in ('activeFrom', 'activeUntil') then date '-infinity' else v.effective_on end
    from (select *, lag(state) over (order by version) as before from organisation_version
          where organisation = asked) v
    cross join lateral jsonb_each(v.state) f
    where v.before is null or f.value is distinct from coalesce(v.before -> f.key, 'null') or f.key = any (v.corrects)
$$;

-- Each row holds the days between two on which something changed. Of several values for a day the newest version's is
-- true; before the first day of a field its first value is.
create function keep_organisation_as_at(asked uuid) returns void language plpgsql as $$
begin
    delete from organisation_as_at where organisation = asked;
    insert into organisation_as_at (id, organisation, version, true_from, true_until, name, type, sub_region, parent,
        active_from, active_until, state)
    with of_it as materialized (select * from dated_values_of(asked)),
    first_days as (
        select effective_on as true_from, lead(effective_on) over (order by effective_on) as true_until
        from (select distinct effective_on from organisation_version where organisation = asked) each_day),
    as_at as (
        select d.true_from, d.true_until, max(f.version) as version, jsonb_object_agg(f.field, f.value) as state
        from first_days d cross join lateral (
            select distinct on (field) field, value, version from of_it
            where true_from <= d.true_from or version = 0
            order by field, true_from <= d.true_from desc, version desc) f
        group by d.true_from, d.true_until)
    select gen_random_uuid(), asked, version, true_from, true_until, state ->> 'name', state ->> 'type',
        state ->> 'subRegion', (state ->> 'parent')::uuid, (state ->> 'activeFrom')::date,
        (state ->> 'activeUntil')::date, state
    from as_at;
end $$;

create or replace function organisation_is_true_from() returns trigger language plpgsql as $$
begin
    if new.version > 0 then
        perform keep_organisation_as_at(new.organisation);
    else
        insert into organisation_as_at (id, organisation, version, true_from, name, type, sub_region, parent,
            active_from, active_until, state)
        values (gen_random_uuid(), new.organisation, new.version, new.effective_on, new.state ->> 'name',
            new.state ->> 'type', new.state ->> 'subRegion', (new.state ->> 'parent')::uuid,
            (new.state ->> 'activeFrom')::date, (new.state ->> 'activeUntil')::date, new.state);
    end if;
    return null;
end $$;

-- One that was registered without a day is true since it began, or for ever; until now it was from the day of its entry.
alter table organisation_version disable trigger organisation_version_append_only;
update organisation_version v
set effective_on = coalesce((v.state ->> 'activeFrom')::date, '-infinity')
from history h
where v.version = 0 and h.aggregate_id = v.organisation and h.aggregate_version = 0 and h.effective_on = v.effective_on
    and h.effective_on = (h.occurred_at at time zone 'Europe/London')::date
    and coalesce((v.state ->> 'activeFrom')::date, '-infinity') < v.effective_on;
alter table organisation_version enable trigger organisation_version_append_only;

select keep_organisation_as_at(organisation) from (select distinct organisation from organisation_version) each_one;
alter table organisation_as_at alter column state set not null;
create index organisation_as_at_by_identifier on organisation_as_at using gin ((state -> 'identifiers') jsonb_path_ops);

-- Ended by a reorganisation: its last day is never changed again.
alter table organisation add column dissolved boolean not null default false;
update organisation o set dissolved = true
from reorganisation_predecessor p join reorganisation r on r.id = p.reorganisation
where p.organisation = o.id and r.status = 'IN_EFFECT';
alter table organisation add constraint what_is_dissolved_has_a_last_day
    check (not dissolved or active_until is not null);

-- One that is divided among several: the keys of those that follow it beside its heir; null for all when it alone ends.
alter table reorganisation_predecessor add column also_followed_by text[];

-- Everybody who has followed an organisation, at once or later.
create view organisation_follower as
    with recursive following (organisation, follower) as (
        select organisation, successor from organisation_successor
        union
        select f.organisation, s.successor from following f join organisation_successor s on s.organisation = f.follower)
    select organisation, follower from following;

-- Whether a row says what is true on a day, of an organisation that exists then.
create function is_there(o organisation_as_at, day date) returns boolean language sql immutable as $$
    select o.true_from <= day and (o.true_until is null or o.true_until > day)
        and (o.active_from is null or o.active_from <= day) and (o.active_until is null or o.active_until >= day)
$$;
