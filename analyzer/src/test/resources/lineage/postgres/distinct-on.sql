CREATE UNLOGGED TABLE newest AS
SELECT DISTINCT ON (r.sensor_id) r.sensor_id, r.value FROM reading r ORDER BY r.sensor_id, r.at DESC;
