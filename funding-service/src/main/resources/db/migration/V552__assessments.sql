-- What assessors think of applications. Who they are is known by the subject of their token alone.
create table assessment (
    id             uuid   primary key,
    version        bigint not null,
    application    uuid   not null references application (id),
    call           uuid   not null references funding_call (id),
    assessor       text   not null check (length(assessor) between 1 and 255),
    organisation   uuid,
    status         text   not null check (status in ('ASSIGNED', 'FINISHED', 'INTEREST_DECLARED')),
    interest       text   check (length(interest) between 1 and 2000),
    -- what the scores amount to under the weights of the call, exactly; neither changes once it is finished
    weighted_score numeric(6, 3) check (weighted_score between 0 and 100),
    finished_at    timestamptz,
    unique (application, assessor),
    check (status <> 'FINISHED' or finished_at is not null),
    check ((finished_at is null) = (weighted_score is null)),
    check ((status = 'INTEREST_DECLARED') = (interest is not null))
);
create index assessment_of_call on assessment (call, id);
-- an assessor's own list
create index assessment_by_assessor on assessment (assessor, id);

create table assessment_score (
    assessment uuid    not null references assessment (id),
    position   integer not null check (position >= 0),
    priority   text    not null check (length(priority) between 1 and 40),
    points     integer not null check (points between 0 and 5),
    comment    text    not null check (length(comment) between 1 and 4000),
    primary key (assessment, position),
    unique (assessment, priority) deferrable initially deferred
);

-- a finished assessment stays as it is
create function finished_score_stays() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'INSERT' then new.assessment else old.assessment end;
begin
    if exists (select 1 from assessment where id = changed and finished_at is not null) then
        raise exception 'The scores of a finished assessment stay as they are' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger finished_score_stays
    before insert or update or delete on assessment_score
    for each row execute function finished_score_stays();
