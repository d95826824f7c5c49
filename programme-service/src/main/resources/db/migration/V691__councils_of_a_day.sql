-- The councils that are there on a day, their first and their last day included. Type by type, so that the index is used
-- however many organisations are no councils.
create function councils_on(day date) returns table (id uuid) language sql stable parallel safe as $$
    select o.id
    from (select distinct code from organisation_type where council) t
    join organisation o on o.type = t.code
    where (o.active_from is null or o.active_from <= day) and (o.active_until is null or o.active_until >= day)
$$;
