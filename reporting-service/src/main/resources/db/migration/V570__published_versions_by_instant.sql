-- What everybody may read, the latest first.
create index publication_version_by_instant on public.publication_version (published_at, publication)
    where published_at is not null;
