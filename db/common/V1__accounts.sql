-- Accounts, and the tokens that programs sign in with.
create sequence account_seq increment by 50;
create table account (
    id bigint primary key,
    version bigint not null,
    name varchar(100) not null unique,
    role varchar(20) not null,
    password_hash varchar(100) not null,
    disabled boolean not null,
    created_at timestamp(6) with time zone not null
);
