-- Reports that are published, and what their versions were made of. They stand in public, where no rebuild touches them.
create table public.publication (
    id        uuid   primary key,
    version   bigint not null,
    code      text   not null unique check (code ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    kind      text   not null check (kind in ('SIX_MONTHLY', 'ANNUAL', 'OTHER')),
    title     text   not null check (length(title) between 1 and 200),
    first_day date   not null,
    last_day  date   not null check (last_day >= first_day)
);
create index publication_of_kind on public.publication (kind, id);

create table public.publication_version (
    publication        uuid   not null references public.publication (id),
    position           int    not null check (position between 0 and 99),
    number             int    not null check (number = position + 1),
    decided            text   not null check (decided in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    change_note        text   check (length(change_note) between 1 and 2000),
    known_at           timestamptz,
    last_position      bigint check (last_position >= 0),
    last_event_id      uuid,
    last_event_at      timestamptz,
    sent_back_because  text   check (length(sent_back_because) between 1 and 2000),
    published_at       timestamptz,
    superseded_at      timestamptz,
    withdrawn_at       timestamptz,
    withdrawn_because  text   check (length(withdrawn_because) between 1 and 2000),
    primary key (publication, position),
    constraint only_a_draft_has_no_figures check (decided = 'DRAFT' or known_at is not null),
    constraint figures_have_their_position check ((known_at is null) = (last_position is null)),
    constraint published_at_an_instant check ((decided in ('PUBLISHED', 'WITHDRAWN')) = (published_at is not null)),
    constraint withdrawn_at_an_instant_for_a_reason check (
        (decided = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_because is null)),
    constraint only_what_is_published_is_superseded check (superseded_at is null or published_at is not null)
);
-- only one version is open at a time
create unique index one_version_is_open on public.publication_version (publication)
    where decided in ('DRAFT', 'IN_REVIEW', 'APPROVED');

create table public.publication_section (
    publication    uuid not null references public.publication (id),
    position       int  not null check (position >= 0),
    number         int  not null check (number between 1 and 100),
    heading        text not null check (length(heading) between 1 and 200),
    text           text check (length(text) between 1 and 5000),
    report         text check (length(report) between 1 and 100),
    financial_year text,
    as_at          date,
    known_at       timestamptz,
    programme      text check (length(programme) between 1 and 50),
    primary key (publication, position),
    constraint a_section_shows_something check (num_nonnulls(text, report) > 0),
    constraint a_report_has_its_year check ((report is null) = (financial_year is null))
);

-- Whoever had a hand in a version, and so does not approve it.
create table public.publication_author (
    publication uuid not null references public.publication (id),
    number      int  not null check (number between 1 and 100),
    person      text not null check (length(person) between 1 and 255),
    primary key (publication, number, person)
);

-- What a version was made of: json and not jsonb, so that it stays as it was written.
create table public.publication_figures (
    publication uuid not null references public.publication (id),
    number      int  not null check (number between 1 and 100),
    place       int  not null check (place between 0 and 29),
    section     json not null,
    primary key (publication, number, place)
);

create table public.publication_diff (
    publication uuid not null references public.publication (id),
    number      int  not null check (number between 2 and 100),
    diff        json not null,
    primary key (publication, number)
);

create table public.publication_document (
    publication uuid  not null references public.publication (id),
    number      int   not null check (number between 1 and 100),
    format      text  not null check (format in ('JSON', 'PDF', 'DATA_PACKAGE')),
    content     bytea not null,
    sha256      text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (publication, number, format)
);

-- What was published stays as it was; before its instant it may still be sent back, or published at another one.
create function public.published_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from public.publication_version v where v.publication = old.publication
               and v.number = old.number and v.published_at <= now()) then
        raise exception 'what was published stays' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_figures_stay before update or delete on public.publication_figures
    for each row execute function public.published_stays();
create trigger published_diff_stays before update or delete on public.publication_diff
    for each row execute function public.published_stays();
create trigger published_documents_stay before update or delete on public.publication_document
    for each row execute function public.published_stays();

-- What became known between two versions, also what was recorded early and came late.
create index change_by_instant on public.change (recorded_at);
