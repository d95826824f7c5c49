-- Awards that were made before this register was kept, by what the old books call them.
alter table award add column former_reference text check (length(former_reference) between 1 and 50);
create unique index award_is_imported_once on award (fund, former_reference) where former_reference is not null;
