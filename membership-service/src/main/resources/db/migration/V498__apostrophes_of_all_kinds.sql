-- Search ignores every character that is written for an apostrophe, as the comparison of names does (SameName); some of them
-- are letters to the database.
create or replace function plain_name(name text) returns text language sql immutable strict parallel safe as $$
    select trim(regexp_replace(
        regexp_replace(
            replace(replace(replace(replace(
                translate(lower(translate(
                        regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g'), 'ØŁĐÐÆŒÞẞ', 'øłđðæœþß')),
                    U&'\00f8\0142\0111\00f0''\2019\2018\201b\02b9\02bb\02bc\02bd`\00b4\2032\a78c', 'oldd'),
                'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), '&', ' and '),
            '[^[:alnum:]]+', ' ', 'g'),
        ' +', ' ', 'g'))
$$;

update organisation set name = name where name ~ U&'[\201b\02b9\02bb\02bd\a78c]';
update organisation_as_at set name = name where name ~ U&'[\201b\02b9\02bb\02bd\a78c]';
