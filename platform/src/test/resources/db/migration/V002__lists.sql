create table colour (
    id      uuid primary key,
    version bigint      not null,
    code    varchar(50) not null unique,
    name    text        not null
);
create table shape (
    id      uuid primary key,
    version bigint      not null,
    code    varchar(50) not null unique,
    name    text        not null
);
