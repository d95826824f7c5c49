-- Whoever asks for a theme asks for what stands under it too. Most themes have little or nothing under them, and what is found
-- by one is planned so.
create function themes_under(asked text) returns setof text language sql stable rows 1 as $$
    with recursive under (code) as (
        select code from theme where code = asked
        union
        select t.code from theme t join under u on t.parent = u.code)
    select code from under
$$;
