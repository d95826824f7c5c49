-- An amount other than the rate card's: one person proposes it with a reason, another decides. The database knows that
-- they are two.
alter table subscription add column card_amount numeric(14, 2);
alter table subscription add column proposed_amount numeric(14, 2) check (proposed_amount >= 0);
alter table subscription add column proposal_reason text check (length(proposal_reason) between 1 and 2000);
alter table subscription add column proposed_by text;
alter table subscription add column override_reason text check (length(override_reason) between 1 and 2000);
alter table subscription add column override_proposed_by text;
alter table subscription add column override_approved_by text;

-- an issued invoice's trigger looks at the invoice only, so this touches no invoice
update subscription set card_amount = amount;
alter table subscription alter column card_amount set not null;

alter table subscription add constraint a_proposal_is_whole
    check (num_nulls(proposed_amount, proposal_reason, proposed_by) in (0, 3));
alter table subscription add constraint an_override_is_whole
    check (num_nulls(override_reason, override_proposed_by, override_approved_by) in (0, 3));
alter table subscription add constraint two_persons_decide check (override_proposed_by <> override_approved_by);
alter table subscription add constraint another_amount_needs_an_override
    check (amount = card_amount or override_approved_by is not null);
