-- What members pay in a year. Of the published cards of a year, the one with the highest card_version is in force.

create table rate_card (
    id             uuid primary key,
    version        bigint  not null,
    name           text    not null check (length(name) between 1 and 100),
    financial_year text    not null check (financial_year ~ '^\d{4}-\d{2}$'),
    card_version   integer check (card_version > 0),
    unique (financial_year, card_version)
);
create index rate_card_by_year on rate_card (financial_year, id);

create table rate_card_rate (
    rate_card     uuid           not null references rate_card (id),
    position      integer        not null,
    name          text           not null check (length(name) between 1 and 100),
    annual_amount numeric(14, 2) not null check (annual_amount >= 0),
    pro_rata      text           not null check (pro_rata in ('NONE', 'WHOLE_MONTHS')),
    vat_rate      numeric(4, 2)  not null check (vat_rate >= 0),
    primary key (rate_card, position),
    -- deferred, because a reordering swaps names
    unique (rate_card, name) deferrable initially deferred
);

-- by type, so that an organisation type is in one class of a card at most
create table rate_card_type (
    rate_card         uuid not null references rate_card (id),
    organisation_type text not null references organisation_type (code),
    rate_name         text not null,
    primary key (rate_card, organisation_type)
);

create function published_card_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published rate card never changes' using errcode = 'restrict_violation';
end $$;
create trigger published_card_stays before update or delete on rate_card
    for each row when (old.card_version is not null) execute function published_card_stays();

create function published_rates_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rate_card
               where card_version is not null
                 and id in (case when tg_op <> 'INSERT' then old.rate_card end,
                            case when tg_op <> 'DELETE' then new.rate_card end)) then
        raise exception 'a published rate card never changes' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_rates_stay before insert or update or delete on rate_card_rate
    for each row execute function published_rates_stay();
create trigger published_types_stay before insert or update or delete on rate_card_type
    for each row execute function published_rates_stay();
