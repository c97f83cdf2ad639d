-- Kündigungen
INSERT INTO core.cancellation SELECT * FROM raw.cancellation;
