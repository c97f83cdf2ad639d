truncate core.customer_email, core.customer_phone;

insert into core.customer_email (customer_id, email, is_primary)
select customer_id, email, row_number() over (partition by customer_id order by prio, email collate "C") = 1
  from (select customer_id, email, min(prio) as prio
          from (select customer_id, email, 1 as prio from core.customer where email like '%@%'
                union all
                select customer_id, email, 2 from core.subscriber where customer_id is not null and email like '%@%') a
         group by customer_id, email) b;

insert into core.customer_phone
select customer_id, phone, min(etl.digits_only(phone)) from core.customer where phone is not null group by customer_id, phone;
