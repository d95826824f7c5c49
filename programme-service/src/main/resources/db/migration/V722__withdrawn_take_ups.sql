-- What was recorded by mistake is withdrawn, and counts no longer.
alter table tool_take_up add column withdrawn_because text check (length(withdrawn_because) between 1 and 2000);
alter table tool_take_up drop constraint taken_up_once;
create unique index taken_up_once on tool_take_up (tool, organisation) where withdrawn_because is null;

-- An organisation uses a framework agreement several times, so that each use has a name of its own.
alter table framework_use add column id uuid not null default gen_random_uuid();
alter table framework_use alter column id drop default;
alter table framework_use add constraint framework_use_named_once unique (id);
alter table framework_use add column withdrawn_because text check (length(withdrawn_because) between 1 and 2000);
