-- What signs in without a password: the tokens of programs, and the cookies of browsers.
create sequence token_seq increment by 50;
create table token (
    id bigint primary key,
    account_id bigint not null references account,
    label varchar(100) not null,
    browser boolean not null,
    sha256 varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);
create index token_by_account on token (account_id, id);
