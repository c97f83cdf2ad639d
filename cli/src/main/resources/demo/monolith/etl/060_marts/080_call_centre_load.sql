-- Swap by hand, before there was etl.swap_table (2014).
DROP TABLE IF EXISTS mart.call_centre_load_old;
CREATE TABLE mart.call_centre_load_new (LIKE mart.call_centre_load INCLUDING ALL);
INSERT INTO mart.call_centre_load_new
SELECT k.called_at::date, coalesce(a.team, 'none'), count(*), sum(coalesce(k.seconds, 0)), count(*) FILTER (WHERE k.is_long)
  FROM core.call k LEFT JOIN core.call_agent a USING (agent_id)
 GROUP BY 1, 2;
ALTER TABLE mart.call_centre_load RENAME TO call_centre_load_old;
ALTER TABLE mart.call_centre_load_new RENAME TO call_centre_load;
DROP TABLE mart.call_centre_load_old;
