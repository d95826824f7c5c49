-- Commitments and lead coverage are told to the other services from now on; what is there already is told now, once.

-- The bucket that the outbox gives to a record: its id's four words, one upon the other, modulo 32.
create function pg_temp.bucket(id uuid) returns int language sql immutable as $$
    select (get_byte(b, 3) # get_byte(b, 7) # get_byte(b, 11) # get_byte(b, 15)) & 31 from uuid_send(id) b
$$;

insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, bucket)
select gen_random_uuid(), 'membership.commitments', c.id, 'concordat.membership.commitment-published.v1',
    jsonb_build_object(
        'state', jsonb_build_object(
            'id', c.id, 'name', c.name, 'purpose', c.purpose, 'organisationTypes', to_jsonb(c.organisation_types),
            'targetShare', c.target_share, 'versions', e.versions),
        'changed', '["id", "name", "organisationTypes", "purpose", "targetShare", "versions"]'::jsonb)::text,
    c.version, e.first_day, now(), pg_temp.bucket(c.id)
from commitment c
cross join lateral (
    select min(published_on) as first_day, jsonb_agg(jsonb_build_object(
        'number', position + 1, 'document', document, 'publishedOn', published_on, 'levels', to_jsonb(levels))
        order by position) as versions
    from commitment_edition where commitment = c.id) e
order by c.id;

insert into lead_coverage (id, version, organisation, role, periods)
select gen_random_uuid(), 0, organisation, role,
    array_agg(coalesce(lower(days)::text, '') || '/' || coalesce((upper(days) - 1)::text, '') order by days)
from (
    select l.organisation, l.role, unnest(range_agg(daterange(
        greatest(l.active_from, c.active_from), least(l.active_until, c.active_until), '[]'))) as days
    from contact_lead l join contact c on c.id = l.contact
    where coalesce(greatest(l.active_from, c.active_from) <= least(l.active_until, c.active_until), true)
    group by l.organisation, l.role) covered
group by organisation, role;

insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, bucket)
select gen_random_uuid(), 'membership.lead-coverage', c.id, 'concordat.membership.lead-coverage-changed.v1',
    jsonb_build_object(
        'state', jsonb_build_object(
            'id', c.id, 'organisation', c.organisation, 'role', c.role, 'covered', p.covered, 'periods', p.periods),
        'changed', '["covered", "id", "organisation", "periods", "role"]'::jsonb)::text,
    0, current_date, now(), pg_temp.bucket(c.id)
from lead_coverage c
cross join lateral (
    select bool_or(daterange(day[1]::date, day[2]::date, '[]') @> current_date) as covered,
        jsonb_agg(jsonb_build_object('activeFrom', day[1], 'activeUntil', day[2]) order by position) as periods
    from unnest(c.periods) with ordinality as each (period, position)
    cross join lateral (
        select array[nullif(split_part(period, '/', 1), ''), nullif(split_part(period, '/', 2), '')] as day) split) p
order by c.id;
