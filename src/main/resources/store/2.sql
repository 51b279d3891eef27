-- Who gets tips, a row each. Times are milliseconds, dates and hours those of the place that zone names.
create table subscriber (
    chat bigint primary key,
    topic integer not null,
    hour varchar(20),
    zone varchar(60),
    weekdays smallint not null,
    paused_until varchar(10),
    roles varchar(1000) not null,
    kinds varchar(1000) not null,
    seed bigint not null,
    round integer not null,
    last_topic varchar(200),
    last_date varchar(10),
    slot_date varchar(10),
    slot_at bigint,
    due bigint,
    sending smallint not null,
    away smallint not null,
    missed smallint not null
);
create index subscriber_due on subscriber (sending, due, chat);
