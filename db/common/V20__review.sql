-- What people decide: appended, never changed; the newest lines are the state, all lines are the history.
create sequence verdict_seq increment by 50;
create table verdict (
    id bigint primary key,
    quotation_id bigint not null references quotation,
    claim_id bigint references claim,
    question varchar(20) not null,
    -- Its number among all decisions on the quotation, in the order they were made.
    ordinal integer not null,
    act varchar(20) not null,
    -- Null where an undo goes back to no opinion.
    outcome varchar(20),
    scale_value varchar(100),
    reason varchar,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    undoes_id bigint references verdict,
    constraint verdict_once unique (quotation_id, ordinal),
    constraint verdict_of_one_question check (
        (question = 'ATTRIBUTION' and claim_id is null) or (question = 'ACCURACY' and claim_id is not null))
);
create index verdict_by_claim on verdict (claim_id);

create sequence evidence_seq increment by 50;
create table evidence (
    id bigint primary key,
    verdict_id bigint not null references verdict,
    ordinal integer not null,
    kind varchar(20) not null,
    address varchar(2000),
    document_title varchar(1000),
    document_identifier varchar(1000),
    excerpt varchar,
    stance varchar(20) not null,
    seen_on date not null,
    constraint evidence_once unique (verdict_id, ordinal)
);
