-- Whom a contact is a record of: records of the same person, at several organisations or one after the other, share a
-- subject once somebody has decided that they do. Until then each is its own.

alter table contact add column subject uuid;
update contact set subject = id;
alter table contact alter column subject set not null;
create index contact_by_subject on contact (subject);
