-- A body may take fewer members at a time than it has seats.
alter table governance_body add column member_limit integer check (member_limit between 1 and 200);
