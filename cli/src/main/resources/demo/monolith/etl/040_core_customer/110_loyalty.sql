-- The card was discontinued in 2014. The feed still comes.
INSERT INTO core.loyalty_card
SELECT DISTINCT ON (card_no) left(card_no, 16), crm_id, etl.parse_dmy(issued_on), etl.try_numeric(points)::integer
  FROM raw_crm.loyalty_card ORDER BY card_no, crm_id
ON CONFLICT (card_no) DO NOTHING;
DELETE FROM core.loyalty_points;
INSERT INTO core.loyalty_points SELECT card_no, issued_on, points FROM core.loyalty_card WHERE issued_on IS NOT NULL AND points > 0;
