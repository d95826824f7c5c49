-- What is kept of organisations that have ended.

-- Whom a dissolved organisation is followed by; the first takes over what it had.
create table organisation_successor (
    organisation uuid    not null references organisation (id),
    position     integer not null,
    successor    uuid    not null references organisation (id) check (successor <> organisation),
    primary key (organisation, position)
);

-- The use cases check this before; here it holds also against a dissolution that commits at the same moment. Its answer
-- is that of a passing trouble: whoever tries again reads the organisation as it is now.
create function organisation_accepts_subscription() returns trigger language plpgsql as $$
begin
    perform 1 from organisation o
    where o.id = new.organisation and (o.active_from is null or o.active_from <= new.joined_on)
        and (o.active_until is null or o.active_until > new.joined_on)
    for share;
    if not found then
        raise exception 'a dissolved organisation accepts no new subscription from its last day on'
            using errcode = 'serialization_failure';
    end if;
    return new;
end $$;
create trigger organisation_accepts_subscription before insert on subscription
    for each row execute function organisation_accepts_subscription();
