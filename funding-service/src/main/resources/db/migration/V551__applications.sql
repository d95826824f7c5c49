-- What organisations and partnerships ask of calls.
create table application (
    id                     uuid           primary key,
    version                bigint         not null,
    call                   uuid           not null references funding_call (id),
    -- the organisation that applies, or leads the partnership
    applicant              uuid           not null,
    resubmits              uuid           references application (id),
    partnership_name       text           check (length(partnership_name) between 1 and 200),
    partnership_sub_region text           check (partnership_sub_region is null or partnership_name is not null),
    title                  text           not null check (length(title) between 1 and 200),
    summary                text           check (length(summary) <= 5000),
    purpose                text           check (length(purpose) <= 40),
    priorities             text[]         not null,
    outcomes               text[]         not null,
    match_funding          numeric(14, 2) not null check (match_funding >= 0),
    evidence_of_need       text           check (length(evidence_of_need) <= 10000),
    requested              numeric(14, 2) not null check (requested >= 0),
    status                 text           not null check (status in
        ('DRAFT', 'SUBMITTED', 'ASSESSED', 'RECOMMENDED', 'APPROVED', 'REJECTED', 'DEFERRED', 'WITHDRAWN')),
    submitted_at           timestamptz,
    submitted_on           date,
    recommendation         text           check (recommendation in ('FUND', 'RESERVE', 'REJECT')),
    recommended_amount     numeric(14, 2) check (recommended_amount > 0),
    reserve_place          integer        check (reserve_place > 0),
    recommendation_reason  text,
    deferred_to_meeting    uuid,
    deferred_for_question  text,
    approved               numeric(14, 2) check (approved > 0),
    end_reason             text,
    decided_on             date,
    check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    check ((submitted_at is null) = (submitted_on is null)),
    check (status not in ('RECOMMENDED', 'APPROVED', 'REJECTED', 'DEFERRED') or recommendation is not null),
    check ((recommendation = 'RESERVE') = (reserve_place is not null)),
    check ((status = 'DEFERRED') = (deferred_to_meeting is not null or deferred_for_question is not null)),
    check ((status = 'APPROVED') = (approved is not null)),
    check ((status in ('APPROVED', 'REJECTED', 'WITHDRAWN')) = (decided_on is not null)),
    -- a body approves what is asked or less
    check (approved <= requested)
);
create index application_of_call on application (call, id);
create index application_of_call_by_status on application (call, status, id);
create index application_by_status on application (status, id);
-- what one applicant asks for one purpose of one call is decided together
create index application_of_applicant on application (applicant, call, purpose);
-- a place in the reserve list is one application's
create unique index reserve_place_is_taken_once on application (call, reserve_place)
    where status = 'RECOMMENDED' and recommendation = 'RESERVE';

create table application_member (
    application  uuid          not null references application (id),
    position     integer       not null check (position >= 0),
    organisation uuid          not null,
    share        numeric(5, 2) not null check (share between 0 and 100),
    agreed_on    date,
    primary key (application, position),
    unique (application, organisation) deferrable initially deferred
);
-- whose applications an organisation sees, and who succeeds to them
create index application_member_by_organisation on application_member (organisation, application);

create table application_amount (
    application    uuid           not null references application (id),
    position       integer        not null check (position >= 0),
    financial_year text           not null check (financial_year ~ '^\d{4}-\d{2}$'),
    kind           text           not null check (kind in ('REVENUE', 'CAPITAL')),
    amount         numeric(14, 2) not null check (amount > 0),
    primary key (application, position),
    unique (application, financial_year, kind) deferrable initially deferred
);

create table application_answer (
    application uuid    not null references application (id),
    position    integer not null check (position >= 0),
    question    text    not null check (length(question) between 1 and 40),
    answer      text    not null check (length(answer) between 1 and 5000),
    primary key (application, position),
    unique (application, question) deferrable initially deferred
);

create table application_beneficiary (
    application  uuid          not null references application (id),
    position     integer       not null check (position >= 0),
    organisation uuid          not null,
    share        numeric(5, 2) not null check (share between 0 and 100),
    primary key (application, position),
    unique (application, organisation) deferrable initially deferred
);
create index application_beneficiary_by_organisation on application_beneficiary (organisation, application);

create table application_attachment (
    application uuid        not null references application (id),
    position    integer     not null check (position >= 0),
    id          uuid        not null,
    title       text        not null check (length(title) between 1 and 200),
    url         text        not null check (length(url) between 1 and 2000),
    media_type  text        not null check (length(media_type) between 1 and 100),
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at    timestamptz not null,
    primary key (application, position)
);

-- whatever way lines are written, they make up their whole when the transaction ends
create function application_is_whole() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.application else new.application end;
begin
    if (select sum(share) from application_member where application = changed) is distinct from 100.00 then
        raise exception 'The shares of the members of application % do not add up to 100', changed
            using errcode = 'check_violation';
    end if;
    if (select sum(share) from application_beneficiary where application = changed) <> 100.00 then
        raise exception 'The shares of the beneficiaries of application % do not add up to 100', changed
            using errcode = 'check_violation';
    end if;
    if (select coalesce(sum(amount), 0) from application_amount where application = changed)
        <> (select requested from application where id = changed) then
        raise exception 'The amounts of application % do not add up to what it asks', changed
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger members_make_up_the_whole
    after insert or update or delete on application_member
    deferrable initially deferred for each row execute function application_is_whole();
create constraint trigger beneficiaries_make_up_the_whole
    after insert or update or delete on application_beneficiary
    deferrable initially deferred for each row execute function application_is_whole();
create constraint trigger amounts_make_up_the_total
    after insert or update or delete on application_amount
    deferrable initially deferred for each row execute function application_is_whole();

-- nothing behind a decision disappears: what is attached to a submitted application stays as it is
create function submitted_attachment_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from application where id = old.application and submitted_at is not null) then
        raise exception 'An attachment of a submitted application stays as it is' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger submitted_attachment_stays
    before update or delete on application_attachment
    for each row execute function submitted_attachment_stays();
