-- Who has taken over what practice, and from whom. It stays with the organisation that did it, whoever follows that.
create table adoption (
    id                uuid   primary key,
    version           bigint not null,
    practice          uuid   not null references practice (id),
    source            uuid   not null,
    organisation      uuid   not null,
    adopted_on        date   not null,
    evidence          text   not null check (length(evidence) between 1 and 2000),
    link              text   check (link ~ '^https://' and length(link) <= 500),
    status            text   not null check (status in ('RECORDED', 'WITHDRAWN')),
    withdrawn_because text   check (length(withdrawn_because) <= 2000),
    constraint nobody_adopts_its_own check (organisation <> source),
    constraint adoption_is_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create unique index adopted_once on adoption (practice, organisation) where status = 'RECORDED';
create index adoption_by_day on adoption (adopted_on, id);
create index adoption_of_practice on adoption (practice, adopted_on, id);
create index adoption_by_organisation on adoption (organisation, adopted_on, id);
create index adoption_from_source on adoption (source, adopted_on, id);
