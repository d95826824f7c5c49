-- POST /organisations with its event, which the relay sends and the other services read
begin;
select request_hash, status, location, etag, body from idempotency_key
where caller = 'pgbench' and operation = 'bench' and key = (select gen_random_uuid()::text);
select id, code, council, name, version from organisation_type where code = 'FIRE';
select id, code, name, version from sub_region where code = 'merseyside';
insert into organisation (id, version, name, same_name, type, sub_region)
values (gen_random_uuid(), 0, 'Pgbench ' || md5(random()::text), md5(random()::text), 'FIRE', 'merseyside')
returning id as created \gset
insert into organisation_version (organisation, version, effective_on, state)
values (:created, 0, '2008-04-01', jsonb_build_object('id', :created::text, 'name', 'Pgbench', 'type', 'FIRE', 'subRegion',
    'merseyside', 'identifiers', jsonb_build_array()));
insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at, effective_on, reason,
    trace_id, changes)
values (gen_random_uuid(), 'organisation', gen_random_uuid(), 0, 'bench', 'pgbench', now(), current_date, null, md5(random()::text),
    jsonb_build_object('bench', repeat('x', 500)));
insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, traceparent,
    cause, bucket)
values (gen_random_uuid(), 'membership.organisations', :created, 'concordat.membership.organisation-registered.v1',
    jsonb_build_object('state', jsonb_build_object('id', :created::text, 'name', 'Pgbench', 'type', 'FIRE', 'subRegion',
        'merseyside', 'parent', null, 'identifiers', jsonb_build_array(), 'website', null, 'activeFrom', null, 'activeUntil',
        null, 'successors', jsonb_build_array()), 'changed', jsonb_build_array('id', 'name', 'type', 'subRegion'))::text,
    0, '2008-04-01', now(), null, null, 0);
insert into idempotency_key (caller, operation, key, request_hash, status, location, etag, body, created_at)
values ('pgbench', 'bench', gen_random_uuid()::text, md5(random()::text), 201, '/bench', '"0"', repeat('x', 400), now());
commit;
