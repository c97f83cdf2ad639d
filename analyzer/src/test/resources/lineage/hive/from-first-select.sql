INSERT INTO TABLE core.page SELECT p.name FROM (FROM raw.click SELECT page AS name WHERE page <> '') p;
