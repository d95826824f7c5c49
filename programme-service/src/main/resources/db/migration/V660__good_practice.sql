-- What works: practice that an organisation shares with all. What the search looks through is made by the database: the
-- title counts most, then the summary, then the names of tools and links. English, so that recycling finds recycled.
create table practice (
    id                uuid     primary key,
    version           bigint   not null,
    source            uuid     not null,
    title             text     not null check (length(title) between 1 and 200),
    summary           text     not null check (length(summary) between 1 and 20000),
    service_area      text     not null check (length(service_area) between 1 and 100),
    keywords          text     not null check (length(keywords) <= 10000),
    shared_on         date     not null,
    status            text     not null check (status in ('SHARED', 'WITHDRAWN')),
    withdrawn_because text     check (length(withdrawn_because) <= 2000),
    searched          tsvector not null generated always as (
        setweight(to_tsvector('english', title), 'A')
        || setweight(to_tsvector('english', summary), 'B')
        || setweight(to_tsvector('english', keywords), 'C')) stored,
    constraint practice_is_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index practice_searched on practice using gin (searched);
create index practice_by_day on practice (status, shared_on, id);
create index practice_of_source on practice (source, shared_on, id);
create index practice_of_service_area on practice (lower(service_area), shared_on, id);

create table practice_theme (
    practice uuid    not null references practice (id),
    position integer not null check (position >= 0),
    theme    text    not null references theme (code),
    primary key (practice, position),
    unique (practice, theme) deferrable initially deferred
);
create index practice_theme_by_theme on practice_theme (theme, practice);

create table practice_tool (
    practice uuid    not null references practice (id),
    position integer not null check (position >= 0),
    tool     text    not null check (length(tool) between 1 and 100),
    primary key (practice, position)
);
create index practice_tool_by_tool on practice_tool (lower(tool), practice);

create table practice_link (
    practice uuid    not null references practice (id),
    position integer not null check (position >= 0),
    title    text    not null check (length(title) between 1 and 200),
    address  text    not null check (address ~ '^https://' and length(address) <= 500),
    primary key (practice, position)
);

-- The search in the words of people: "exact words", or, and a minus before what shall not be there. Whatever is typed is a
-- query. PostgreSQL puts each of these functions into the query that calls it, so that the index is used.
create function is_found(searched tsvector, query text) returns boolean language sql immutable as $$
    select searched @@ websearch_to_tsquery('english', query)
$$;

-- Whole numbers, so that pages can go on after one of them.
create function relevance(searched tsvector, query text) returns integer language sql immutable as $$
    select (ts_rank(searched, websearch_to_tsquery('english', query)) * 1000000000)::integer
$$;

-- Where the words are found, between two asterisks each; the text's own are left out, so that nothing else is taken for them.
create function highlight(whole text, query text) returns text language sql immutable as $$
    select left(
        ts_headline('english', replace(whole, '*', ' '), websearch_to_tsquery('english', query),
            'StartSel=**, StopSel=**, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "'),
        2000)
$$;
