-- What people look for is understood once for each question, and not again for each text that it is held against: 1,000 texts
-- with a word took twice as long. How far projects have come is compared where it is decided what they are alike in.
drop function is_found(tsvector, text);
drop function relevance(tsvector, text);
drop function highlight(text, text);
drop function place_of(text);

-- "exact words", or, and a minus before what shall not be there. Whatever is typed is a query.
create function understood(words text) returns tsquery language sql immutable as $$
    select websearch_to_tsquery('english', words)
$$;

-- PostgreSQL puts each of these into the query that calls it, so that the index is used.
create function is_found(searched tsvector, words tsquery) returns boolean language sql immutable as $$
    select searched @@ words
$$;

-- Whole numbers, so that pages can go on after one of them.
create function relevance(searched tsvector, words tsquery) returns integer language sql immutable as $$
    select (ts_rank(searched, words) * 1000000000)::integer
$$;

-- Where the words are found, between two asterisks each; the text's own are left out, so that nothing else is taken for them.
create function highlight(whole text, words tsquery) returns text language sql immutable as $$
    select left(
        ts_headline('english', replace(whole, '*', ' '), words,
            'StartSel=**, StopSel=**, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "'),
        2000)
$$;

-- all projects are read together now
drop index project_tool_in_any_case;
drop index project_of_service_area;
