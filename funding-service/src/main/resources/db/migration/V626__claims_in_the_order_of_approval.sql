-- When a claim was approved: what was approved after one that is returned is worked out again.
alter table claim add column approved_at timestamptz;
create index claim_by_approval on claim (award, approved_at) where status = 'APPROVED';
