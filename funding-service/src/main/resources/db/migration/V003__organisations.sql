-- What membership has told of organisations, as far as statements need it.
create table organisation (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null
);
