-- What one person asks for and another approves or rejects, because money moves by it. The database knows that they are two.
create table approval_request (
    id           uuid primary key,
    version      bigint         not null,
    kind         text           not null check (kind in ('CREDIT_NOTE', 'REFUND', 'CREDIT_REFUND')),
    organisation uuid           not null references organisation (id),
    subscription uuid           not null references subscription (id),
    credit       uuid references credit (id),
    amount       numeric(14, 2) not null check (amount > 0),
    day       date           not null,
    method       text check (method in ('BANK_TRANSFER', 'CARD', 'CHEQUE', 'OTHER')),
    reference    text check (length(reference) between 1 and 100),
    reason       text           not null check (length(reason) between 1 and 2000),
    effective_on date,
    state        text           not null check (state in ('WAITING', 'APPROVED', 'REJECTED')),
    requested_by text           not null,
    decided_by   text,
    result       uuid,
    check ((kind = 'CREDIT_REFUND') = (credit is not null)),
    check ((kind = 'CREDIT_NOTE') = (method is null) and (method is null) = (reference is null)),
    check ((state = 'WAITING') = (decided_by is null)),
    check ((state = 'APPROVED') = (result is not null)),
    constraint two_persons_approve check (state <> 'APPROVED' or decided_by <> requested_by)
);
create index approval_request_by_state on approval_request (state, id);
create trigger approval_request_is_never_deleted before delete on approval_request
    for each row execute function append_only();
create trigger what_was_decided_stays before update on approval_request for each row
    when (old.state <> 'WAITING') execute function append_only();
