-- Who decides for a programme, and who advises it, are bodies of membership; who chairs them follows from their seats. A body
-- that was written in words is kept where membership told of one of that name; the history keeps the words.
alter table programme add column governing_body_id uuid, add column expert_group_id uuid;
update programme p set
    governing_body_id = (select b.id from governance_body b where b.name = p.governing_body limit 1),
    expert_group_id = (select b.id from governance_body b where b.name = p.expert_group limit 1);
alter table programme drop column chair, drop column governing_body, drop column expert_group;
alter table programme rename column governing_body_id to governing_body;
alter table programme rename column expert_group_id to expert_group;

-- Who sits on bodies, chairs them and champions what, as membership tells: seats, never persons.
alter table governance_body add column member_limit integer check (member_limit between 1 and 200);
create table body_term (
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    organisation uuid not null,
    active_from  date not null,
    active_until date
);
create index body_term_of_body on body_term (body);

create table body_office (
    body         uuid not null references governance_body (id),
    seat         uuid not null,
    office       text not null check (office in ('CHAIR', 'CHAMPION')),
    theme        text check (length(theme) <= 200),
    project      text check (length(project) <= 200),
    active_from  date not null,
    active_until date
);
create index body_office_of_body on body_office (body);
