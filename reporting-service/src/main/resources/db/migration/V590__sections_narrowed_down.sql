-- A section of a publication may be about the organisations of one sub-region, of one type, or both.
alter table public.publication_section
    add column sub_region text check (length(sub_region) between 1 and 50),
    add column type       text check (length(type) between 1 and 50);
