-- Every decision, each entry with the SHA-256 of the one before. The head is one row: locking it puts appends in line.
create table journal_entry (
    number bigint primary key,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    payload varchar,
    payload_sha256 varchar(64) not null,
    previous_sha256 varchar(64) not null,
    sha256 varchar(64) not null
);
create index journal_entry_by_subject on journal_entry (subject, number);
create table journal_head (
    id integer primary key,
    number bigint not null,
    sha256 varchar(64) not null
);
insert into journal_head (id, number, sha256)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
