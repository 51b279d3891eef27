-- Those whose try failed, so that they need not queue again behind all who became due meanwhile.
create index subscriber_again on subscriber (due, chat) where due > slot_at;
