-- Web shop -> staging. 2013-09 (digital team); JSON addresses since 2016.
create or replace procedure etl.stage_web() language plpgsql as $$
begin
    delete from staging.stg_subscriber where system_code = 'W';
    delete from staging.stg_subscription where system_code = 'W';

    with latest_address as (
        select distinct on (o.account_id) o.account_id, o.ship_to
          from raw_web.shop_order o
         where o.ship_to is not null
         order by o.account_id, o.order_id desc
    )
    insert into staging.stg_subscriber
    select 'W', a.account_id::text, coalesce(etl.clean_text(a.full_name), '(no name)'), lower(btrim(a.email)), nullif(a.phone, ''), null,
           coalesce(nullif(left(a.locale, 2), ''), 'nl'), etl.parse_iso_date(a.created_at),
           coalesce(l.ship_to ->> 'street', ''), coalesce(l.ship_to ->> 'no', ''), etl.norm_postcode(l.ship_to ->> 'zip'),
           l.ship_to ->> 'city', coalesce(l.ship_to ->> 'country', 'NL'), coalesce((l.ship_to ->> 'company')::boolean, false)
      from (select distinct on (account_id) * from raw_web.account order by account_id, created_at desc, email) a
      left join latest_address l using (account_id);

    insert into staging.stg_subscription
    select distinct on (o.order_id)
           'W', o.order_id::text, o.account_id::text, coalesce(btrim(k.product_code), 'UNKNOWN'),
           case k.billing_interval when 'P1M' then 'M' when 'P3M' then 'Q' when 'P6M' then 'H' when 'P1Y' then 'Y' else 'M' end,
           coalesce(t.status_code, '??'),
           coalesce(etl.parse_iso_date(o.starts_on), etl.parse_iso_date(o.ordered_at), date '2013-09-01'), etl.parse_iso_date(o.ends_on),
           coalesce(etl.parse_amount(o.price_amount), 0), coalesce(nullif(upper(btrim(o.currency)), ''), 'EUR'), null,
           coalesce(h.channel_code, 'OTHER'), 1, null, etl.parse_iso_date(o.ordered_at), o.coupon
      from raw_web.shop_order o
      left join (select distinct on (sku) sku, product_code, billing_interval from raw_web.sku order by sku, valid_from desc) k on k.sku = lower(btrim(o.sku))
      left join etl.map_status t on t.system_code = 'W' and t.source_code = o.state
      left join etl.map_channel h on h.system_code = 'W' and h.source_code = o.channel
     order by o.order_id, o.ordered_at desc, o.state;
end;
$$;
