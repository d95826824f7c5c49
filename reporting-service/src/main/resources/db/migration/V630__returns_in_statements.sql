-- When returns were submitted, so that what was late is said as at a day and as known then.
create table read_model.return_submission (
    record       uuid        not null,
    true_from    date        not null,
    true_until   date        not null check (true_until > true_from),
    known_from   timestamptz not null,
    known_until  timestamptz not null check (known_until > known_from),
    period       uuid        not null,
    organisation uuid        not null,
    submitted_on date        not null
);
create index return_submission_of_record on read_model.return_submission (record);
create index return_submission_of_period on read_model.return_submission (period, organisation, known_until, true_until);

-- Periods as they were known at an instant: opened by then, and due on the day that was known then.
create function public.indicator_period_known(known_at timestamptz)
returns table (id uuid, first_day date, last_day date, due_on date) language sql stable as $$
    select p.id, p.first_day, p.last_day, coalesce(
        (select (change ->> 'from')::date
            from public.history h cross join lateral jsonb_array_elements(h.changes) as change
            where h.aggregate_id = p.id and h.occurred_at > known_at and h.action <> 'period-opened'
            and change ->> 'field' = 'dueOn'
            order by h.seq limit 1),
        p.due_on)
    from public.indicator_period p
    where exists (select from public.history h
        where h.aggregate_id = p.id and h.action = 'period-opened' and h.occurred_at <= known_at)
$$;
