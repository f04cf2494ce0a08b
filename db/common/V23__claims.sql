-- What is said of a claim besides its words; what was kept before counts as a plain statement until it is read again.
alter table claim add column kind varchar(20) default 'STATEMENT' not null;
alter table claim add column polarity varchar(20) default 'ASSERTED' not null;
alter table claim add column settled boolean default true not null;
alter table claim add column answers_from integer;
alter table claim add column answers_to integer;
alter table claim add column answers_words varchar;

-- What stands in brackets beside its pronouns.
create table claim_fill (
    claim_id bigint not null references claim,
    part integer not null,
    at_char integer not null,
    from_char integer not null,
    to_char integer not null,
    primary key (claim_id, part)
);
