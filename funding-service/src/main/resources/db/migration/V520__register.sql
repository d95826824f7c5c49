-- What membership tells of organisations: of each version what it says and from which day, in whatever order they arrive.
create table organisation_version (
    organisation uuid   not null,
    version      bigint not null,
    effective_on date   not null,
    type         text   not null,
    sub_region   text   not null,
    parent       uuid,
    active_from  date,
    active_until date,
    successors   uuid[] not null,
    primary key (organisation, version)
);

-- What was true of an organisation on the days from one on (that one included) until another (that one not). Its first and
-- its last day are no values of a day: they say for every day whether it is there.
create table organisation_as_at (
    organisation uuid not null,
    true_from    date not null,
    true_until   date,
    type         text not null,
    sub_region   text not null,
    parent       uuid,
    active_from  date,
    active_until date,
    primary key (organisation, true_from),
    check (true_until is null or true_until > true_from)
);
create index organisation_as_at_by_type on organisation_as_at (type, sub_region, organisation);

-- Who follow an organisation that has ended; the first takes over what it had.
create table organisation_successor (
    organisation uuid    not null,
    position     integer not null check (position > 0),
    successor    uuid    not null check (successor <> organisation),
    primary key (organisation, position)
);
create index organisation_successor_by_successor on organisation_successor (successor);

-- A version gives a field a value from its day on when the version before says otherwise; the first gives all of them, for
-- the days before too. Of several values for a day the newest version's is true: as membership keeps them.
create function keep_organisation(asked uuid) returns void language plpgsql as $$
begin
    delete from organisation_as_at where organisation = asked;
    insert into organisation_as_at (organisation, true_from, true_until, type, sub_region, parent, active_from, active_until)
    with versions as materialized (
        select *, row_number() over w = 1 as first, lag(type) over w as type_before, lag(sub_region) over w as region_before,
            lag(parent) over w as parent_before
        from organisation_version where organisation = asked window w as (order by version)),
    given as materialized (
        select v.version, case when v.first then date '-infinity' else v.effective_on end as true_from, f.field, f.value
        from versions v
        cross join lateral (values
            ('type', v.type, v.type_before), ('sub-region', v.sub_region, v.region_before),
            ('parent', v.parent::text, v.parent_before::text)) f (field, value, before)
        where v.first or f.value is distinct from f.before),
    days as (
        select true_from, lead(true_from) over (order by true_from) as true_until
        from (select distinct true_from from given) each_day),
    as_at as (
        select d.true_from, d.true_until, f.field, f.value
        from days d
        cross join lateral (
            select distinct on (field) field, value from given
            where given.true_from <= d.true_from order by field, version desc) f),
    newest as (select active_from, active_until from versions order by version desc limit 1)
    select asked, a.true_from, a.true_until, max(a.value) filter (where a.field = 'type'),
        max(a.value) filter (where a.field = 'sub-region'), (max(a.value) filter (where a.field = 'parent'))::uuid,
        n.active_from, n.active_until
    from as_at a cross join newest n group by a.true_from, a.true_until, n.active_from, n.active_until;

    delete from organisation_successor where organisation = asked;
    insert into organisation_successor (organisation, position, successor)
    select asked, s.position, s.successor
    from (select successors from organisation_version where organisation = asked order by version desc limit 1) newest
    cross join lateral unnest(newest.successors) with ordinality as s (successor, position);
end $$;

-- Whether a row says what is true on a day, of an organisation that exists then.
create function is_there(o organisation_as_at, day date) returns boolean language sql immutable as $$
    select o.true_from <= day and (o.true_until is null or o.true_until > day)
        and (o.active_from is null or o.active_from <= day) and (o.active_until is null or o.active_until >= day)
$$;

create table organisation_type (
    id      uuid    primary key,
    version bigint  not null,
    code    text    not null,
    council boolean not null
);

-- A figure about an organisation, such as its population, with the day on which it is true and who counted it.
create table organisation_statistic (
    id           uuid   primary key,
    version      bigint not null,
    organisation uuid   not null,
    kind         text   not null,
    true_on      date   not null,
    figure       bigint not null check (figure >= 0),
    source       text   not null
);
create index organisation_statistic_by_organisation on organisation_statistic (organisation, kind, true_on, source, id);
