-- Where the register of awards finds an award of a financial year, by the day on which it was decided.
create table award_year (
    financial_year text not null,
    awarded_on     date not null,
    award          uuid not null references award (id),
    primary key (financial_year, awarded_on, award),
    unique (award, financial_year)
);

-- Where it finds the awards that an organisation has or had, before another took them over.
create table award_holder (
    organisation uuid not null,
    awarded_on   date not null,
    award        uuid not null references award (id),
    primary key (organisation, awarded_on, award),
    unique (award, organisation)
);
create index award_of_part on award (part, offered_on, id);

-- Whatever way amounts are written, the years of an award are those of its amounts.
create function keep_award_year(asked uuid, year text) returns void language plpgsql as $$
begin
    if exists (select 1 from award_amount where award = asked and financial_year = year) then
        insert into award_year (financial_year, awarded_on, award)
        select year, a.offered_on, a.id from award a where a.id = asked
        on conflict do nothing;
    else
        delete from award_year where award = asked and financial_year = year;
    end if;
end $$;
create function keep_award_years() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform keep_award_year(old.award, old.financial_year);
    end if;
    if tg_op <> 'DELETE' then
        perform keep_award_year(new.award, new.financial_year);
    end if;
    return null;
end $$;
create trigger keep_award_years after insert or update or delete on award_amount
    for each row execute function keep_award_years();

-- Who had an award stays named.
create function keep_award_holder() returns trigger language plpgsql as $$
begin
    insert into award_holder (organisation, awarded_on, award) values (new.recipient, new.offered_on, new.id)
    on conflict do nothing;
    return null;
end $$;
create trigger keep_award_holder after insert or update of recipient on award
    for each row execute function keep_award_holder();

insert into award_year (financial_year, awarded_on, award)
select distinct m.financial_year, a.offered_on, a.id from award_amount m join award a on a.id = m.award;
insert into award_holder (organisation, awarded_on, award)
select recipient, offered_on, id from award
union select n.predecessor, a.offered_on, a.id from award_novation n join award a on a.id = n.award;
