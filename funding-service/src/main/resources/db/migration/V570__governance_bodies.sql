-- What membership has told of governance bodies: seats, for which organisations they are held, chairs and quorums, each
-- with its days. It is always read whole, and names nobody.
create table governance_body (
    id      uuid   primary key,
    version bigint not null,
    state   jsonb  not null check (jsonb_typeof(state) = 'object')
);
