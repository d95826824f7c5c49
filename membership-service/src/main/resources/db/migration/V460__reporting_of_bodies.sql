-- To which body a body reports, such as a panel to the board.
alter table governance_body add column reports_to uuid references governance_body (id) check (reports_to <> id);
create index governance_body_by_reports_to on governance_body (reports_to) where reports_to is not null;
