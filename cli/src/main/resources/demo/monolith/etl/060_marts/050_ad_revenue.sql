truncate mart.ad_revenue_month;
insert into mart.ad_revenue_month
select date_trunc('month', i.run_date)::date, coalesce(a.industry, 'unknown'), sum(coalesce(i.gross_amount, 0)), sum(coalesce(i.net_amount, 0)), count(*)
  from core.ad_insertion i
  left join core.ad_booking b using (booking_no)
  left join core.ad_campaign c using (campaign_no)
  left join core.advertiser a using (advertiser_no)
 group by 1, 2;
