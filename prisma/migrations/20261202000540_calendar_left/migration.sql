-- A calendar that was read from a device in class ends when the adult claims the record; a row must be seen to be deleted.
create policy calendar_feed_left on calendar_feed using (hub_id = (select scope_hub()) and (select scope_worker()) = 'moving-on');
