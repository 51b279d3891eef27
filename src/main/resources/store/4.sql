-- How much more or less often than round and last_topic say some topics were had: "role/kind/item:-1", parted by commas.
alter table subscriber add column apart text not null default '';
