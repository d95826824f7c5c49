-- The first version of an organisation covers no older one; only later ones look for what they cover.
create or replace function organisation_is_true_from() returns trigger language plpgsql as $$
begin
    if new.version > 0 then
        delete from organisation_as_at where organisation = new.organisation and true_from >= new.effective_on;
        update organisation_as_at set true_until = new.effective_on
            where organisation = new.organisation and (true_until is null or true_until > new.effective_on);
    end if;
    insert into organisation_as_at (id, organisation, version, true_from, name, type, sub_region, parent, active_from,
        active_until)
    values (gen_random_uuid(), new.organisation, new.version, new.effective_on, new.state ->> 'name',
        new.state ->> 'type', new.state ->> 'subRegion', (new.state ->> 'parent')::uuid,
        (new.state ->> 'activeFrom')::date, (new.state ->> 'activeUntil')::date);
    return null;
end $$;
