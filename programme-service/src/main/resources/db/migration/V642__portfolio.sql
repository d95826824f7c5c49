-- The risks that a portfolio counts.
create index risk_open_of_project on risk (project, score) where status = 'OPEN';
