-- One price list from three. Oldest wins nothing: each system keeps its own prices.
truncate table staging.stg_price_list;
insert into staging.stg_price_list
select 'P', m.product_code, case p.prtyp when '1M' then 'M' when '3M' then 'Q' when '6M' then 'H' else 'Y' end,
       etl.parse_cyymmdd(p.prfrm), max(p.prprc) / 100.0, max(p.prcur)
  from raw_print.prcm p, etl.map_product m
 where m.system_code = 'P' and m.source_code = trim(p.prtit)
   and etl.parse_cyymmdd(p.prfrm) is not null
 group by 2, 3, 4
union all
select 'W', trim(k.product_code), case k.billing_interval when 'P1M' then 'M' when 'P3M' then 'Q' when 'P6M' then 'H' else 'Y' end,
       etl.parse_iso_date(k.valid_from), max(etl.parse_amount(k.list_price)), 'EUR'
  from raw_web.sku k
 where trim(k.product_code) <> ''
 group by 2, 3, 4
union all
select 'R', m.product_code, case t.soort when 'maand' then 'M' when 'kwartaal' then 'Q' when 'halfjaar' then 'H' else 'Y' end,
       etl.parse_dmy(t.geldig_vanaf), max(etl.parse_amount(t.bedrag)), 'EUR'
  from raw_regio.tarief t
  join etl.map_product m on m.system_code = 'R' and m.source_code = upper(trim(t.uitgave))
 group by 2, 3, 4;
