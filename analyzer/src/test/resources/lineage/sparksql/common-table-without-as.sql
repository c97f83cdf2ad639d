WITH recent (SELECT id, page FROM raw.click) INSERT INTO core.page SELECT page FROM recent;
