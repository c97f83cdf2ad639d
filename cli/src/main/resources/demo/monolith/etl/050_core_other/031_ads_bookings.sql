-- 2012, ad sales. Old joins, they work.
DELETE FROM core.ad_campaign;
INSERT INTO core.ad_campaign
SELECT campaign_no, max(advertiser_no), max(name), min(etl.parse_dmy(starts)), max(etl.parse_dmy(ends)) FROM raw_ads.campaign GROUP BY campaign_no;

TRUNCATE core.ad_booking;
INSERT INTO core.ad_booking
SELECT DISTINCT ON (b.booking_no) b.booking_no, c.campaign_no, b.position_code, b.booked_on, b.size_mm, b.discount_pct, round(b.size_mm * r.rate_per_mm, 2), coalesce(b.state, 'open')
  FROM raw_ads.booking b, core.ad_campaign c, core.ad_rate_card r
 WHERE c.campaign_no = b.campaign_no
   AND r.position_code = b.position_code
   AND b.booked_on >= r.valid_from AND (r.valid_to IS NULL OR b.booked_on <= r.valid_to)
 ORDER BY b.booking_no, b.booked_on DESC, b.size_mm;

TRUNCATE core.ad_insertion;
INSERT INTO core.ad_insertion
SELECT i.insertion_no, i.booking_no, left(i.edition_code, 10), i.run_date, i.gross, round(i.gross * (1 - coalesce(b.discount_pct, 0) / 100), 2)
  FROM (SELECT DISTINCT ON (insertion_no) * FROM raw_ads.insertion ORDER BY insertion_no, gross DESC) i
  LEFT JOIN core.ad_booking b USING (booking_no);
