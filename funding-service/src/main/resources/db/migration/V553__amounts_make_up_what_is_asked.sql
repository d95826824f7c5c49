-- an application that asks for something says for which year, also when no amount is written with it
create function application_asks_what_its_amounts_say() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(amount), 0) from application_amount where application = new.id)
        <> (select requested from application where id = new.id) then
        raise exception 'The amounts of application % do not add up to what it asks', new.id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger application_asks_what_its_amounts_say
    after insert or update of requested on application
    deferrable initially deferred for each row execute function application_asks_what_its_amounts_say();
