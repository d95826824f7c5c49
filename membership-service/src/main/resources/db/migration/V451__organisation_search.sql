-- Search by name, however somebody writes it.

-- A name as it is compared: in small letters, without accents, apostrophes and punctuation, "&" as "and", one blank between
-- words. Letters that no accent makes are written as the alphabet of England has them.
create function plain_name(name text) returns text language sql immutable strict parallel safe as $$
    select trim(regexp_replace(
        regexp_replace(
            replace(replace(replace(replace(
                translate(lower(translate(
                        regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g'), 'ØŁĐÐÆŒÞẞ', 'øłđðæœþß')),
                    'øłđð''’‘ʼ`´′', 'oldd'),
                'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), '&', ' and '),
            '[^[:alnum:]]+', ' ', 'g'),
        ' +', ' ', 'g'))
$$;

-- All that a name is found by: the plain name and, where it has the word "St" or "Saint", it with the one and with the other.
create function searched_name(name text) returns text language sql immutable strict parallel safe as $$
    select case when plain ~ '\m(st|saint)\M'
        then regexp_replace(plain, '\msaint\M', 'st', 'g') || E'\n' || regexp_replace(plain, '\mst\M', 'saint', 'g')
        else plain end
    from (select plain_name(name) as plain) as written
$$;

alter table organisation add column searched_name text not null generated always as (searched_name(name)) stored;
drop index organisation_by_part_of_name;
create index organisation_by_part_of_name on organisation using gin (searched_name gin_trgm_ops);

alter table organisation_as_at
    add column searched_name text not null generated always as (searched_name(name)) stored;
drop index organisation_as_at_by_part_of_name;
create index organisation_as_at_by_part_of_name on organisation_as_at using gin (searched_name gin_trgm_ops);
