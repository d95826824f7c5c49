-- As before, but planned once in a session: a function in SQL that the database cannot write into its caller's statement is
-- planned anew for each organisation that is registered.
create or replace function searched_name(name text) returns text language plpgsql immutable strict parallel safe as $$
declare
    plain text := plain_name(name);
begin
    return case when plain ~ '\m(st|saint)\M'
        then regexp_replace(plain, '\msaint\M', 'st', 'g') || E'\n' || regexp_replace(plain, '\mst\M', 'saint', 'g')
        else plain end;
end $$;

-- Its one plan is right for each subscription; looking for a better one takes longer than carrying it out.
alter function keep_overdue(uuid) set plan_cache_mode = force_generic_plan;
