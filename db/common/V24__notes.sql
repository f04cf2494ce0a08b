-- What reviewers tell each other about a quotation; appended, never changed.
create sequence note_seq increment by 50;
create table note (
    id bigint primary key,
    quotation_id bigint not null references quotation,
    words varchar not null,
    written_by varchar(100) not null,
    written_at timestamp(6) with time zone not null
);
create index note_by_quotation on note (quotation_id, id);

-- What somebody decided last.
create index verdict_by_person on verdict (decided_by, id);
