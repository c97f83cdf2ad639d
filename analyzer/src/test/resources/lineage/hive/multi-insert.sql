FROM raw.click c
INSERT OVERWRITE TABLE core.click_by_day PARTITION (day = '2026-01-01')
SELECT c.page, c.visitor WHERE c.visitor IS NOT NULL
INSERT INTO TABLE core.bad_click
SELECT c.page, c.reason WHERE c.visitor IS NULL;
