-- A password that was given out is changed before anything else.
alter table account add column password_once boolean default false not null;
-- Counts up whenever all that signs in for an account ends: what carries an earlier number opens nothing.
alter table account add column generation integer default 0 not null;
alter table token add column generation integer default 0 not null;
-- What a token may do of what its account may; those made before might do all of it.
alter table token add column scope varchar(20) default 'ALL' not null;
-- Who an account is to the directory that signs it in; such a one has no password.
alter table account add column directory varchar(600);
alter table account add constraint account_once_in_directory unique (directory);
alter table account alter column password_hash drop not null;

-- Failed passwords, by the SHA-256 of the name that was tried and of the address that they came from.
create table failed_sign_in (
    attempted varchar(64) primary key,
    failures integer not null,
    last_at timestamp(6) with time zone not null,
    next_try timestamp(6) with time zone not null
);
create index failed_sign_in_by_last on failed_sign_in (last_at);
