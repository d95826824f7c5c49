-- What an organisation was called at the end of a day: whoever lists things as at a day shows that name. On a day of which
-- nothing is known of it, it has the name that it has now.
create function name_on(asked uuid, day date) returns text language sql stable as $$
    select coalesce(
        (select name from organisation_as_at
         where organisation = asked and true_from <= day and (true_until is null or true_until > day)),
        (select name from organisation where id = asked))
$$;
