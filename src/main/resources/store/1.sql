-- What waits to be answered. The row goes when it is answered; arrival keeps the order, as ids may fall after a quiet week.
create table waiting (
    id bigint primary key,
    arrival bigint not null,
    chat bigint not null,
    kind varchar(40) not null,
    json text not null,
    received bigint not null,
    tries integer not null
);

-- Ids alone, so that what comes again is not answered again.
create table answered (
    id bigint primary key,
    at bigint not null
);
create index answered_at on answered (at);

create table put_aside (
    id bigint primary key,
    kind varchar(40) not null,
    reason varchar(200) not null,
    at bigint not null
);

create table talk (
    name varchar(100) primary key,
    state text not null,
    kept bigint not null
);
create index talk_kept on talk (kept);
