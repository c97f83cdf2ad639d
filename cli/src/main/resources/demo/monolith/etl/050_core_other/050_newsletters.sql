call etl.load_lookup('core.newsletter', 'raw_mail.newsletter', 'newsletter_code, name, rhythm', 'newsletter_code, name, rhythm', 'newsletter_code');

truncate core.newsletter_subscription;
insert into core.newsletter_subscription
select distinct on (lower(btrim(o.email)), o.newsletter_code)
       lower(btrim(o.email)), o.newsletter_code, e.customer_id, nullif(o.opted_in_at, '')::timestamp, nullif(o.opted_out_at, '')::timestamp, coalesce(o.opted_out_at, '') = ''
  from raw_mail.opt_in o
  left join (select email, min(customer_id) as customer_id from core.customer_email group by email) e on e.email = lower(btrim(o.email))
 where o.email like '%@%'
 order by lower(btrim(o.email)), o.newsletter_code, o.opted_in_at desc nulls last, o.opted_out_at;

truncate core.newsletter_send;
insert into core.newsletter_send (send_id, newsletter_code, sent_at, recipients, opens, clicks)
select s.send_id, s.newsletter_code, s.sent_at, s.recipients, coalesce(e.opens, 0), coalesce(e.clicks, 0)
  from raw_mail.send s
  left join (select send_id, count(*) filter (where event = 'open') as opens, count(*) filter (where event = 'click') as clicks from raw_mail.event group by send_id) e using (send_id);

truncate core.newsletter_event_day;
insert into core.newsletter_event_day
select s.newsletter_code, e.occurred_at::date, e.event, count(*) from raw_mail.event e join raw_mail.send s using (send_id) group by 1, 2, 3;
